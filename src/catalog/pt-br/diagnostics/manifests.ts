import { code, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { suggest } from './phrases.ts';

/** Manifests that cannot be looked at. */
export const manifestWords = {
  manifest_template: ({ path }) => ({
    title: prose`O arquivo ${quote(path)} é um modelo, ainda não um manifesto`,
    expected: prose`manifestos como são aplicados`,
    fix: prose`Renderize antes: ${code('helm template CHART | scale lint -')}`,
  }),
  manifest_none: ({ path }) => ({
    title: prose`Nada em ${quote(path)} é um manifesto`,
    expected: prose`objetos com ${code('apiVersion')} e ${code('kind')}, ou um arquivo do Compose com ${code('services')}`,
    fix: prose`Informe o arquivo dos manifestos ou a pasta em que estão`,
  }),
  manifests_missing: ({ path }) => ({
    title: prose`Não há manifestos abaixo de ${quote(path)}`,
    expected: prose`arquivos que terminam em ${code('.yaml')}, ${code('.yml')} ou ${code('.json')} com ${code('apiVersion')} e ${code('kind')}, ou com os ${code('services')} do Compose`,
    fix: prose`Confira o caminho; nada foi examinado, o que não é aprovação`,
  }),
  manifests_too_many: ({ path, limit }) => ({
    title: prose`Há mais de ${plain(limit)} arquivos abaixo de ${quote(path)}`,
    fix: prose`Informe a pasta dos manifestos`,
  }),
  kustomize_resource_missing: ({ path }) => ({
    title: prose`A kustomization cita ${quote(path)}, que não existe`,
    expected: prose`um arquivo abaixo da sua pasta, ou uma pasta com um ${code('kustomization.yaml')} que não leve de volta para cá`,
    fix: prose`Corrija o caminho ou acrescente o arquivo`,
  }),
  rule_unknown: ({ name, near }) => ({
    title: prose`Não existe a regra ${quote(name)}`,
    fix: suggest(
      near,
      prose`Cite uma regra pelo id (${code('S28')}), pelo nome (${code('min-replicas')}), pelo grupo (${code('security')}) ou pela verificação de outro linter; ${code('scale help lint')} lista os grupos`,
    ),
  }),
} satisfies Partial<DiagnosticWords>;
