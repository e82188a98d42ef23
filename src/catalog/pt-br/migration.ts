import { code, prose } from '../../lib/inline.ts';
import type { MigrationWords } from '../words/migration.ts';

/** Palavras em português para mudanças que só aplicar não faz. */
export const migration: MigrationWords = {
  heading: { compose: 'Mais que docker compose up', kubernetes: 'Mais que kubectl apply' },
  about: {
    compose: prose`${code('docker compose up')} sozinho não faz estas mudanças. Siga os passos na ordem.`,
    kubernetes: prose`${code('kubectl apply')} sozinho não faz estas mudanças. Siga os passos na ordem.`,
  },
  changes: {
    volume_grown: ({ object, before, after }) =>
      prose`Um volume de ${code(object.name)} cresce de ${code(before)} para ${code(after)}`,
    volume_shrunk: ({ object, before, after }) =>
      prose`Um volume de ${code(object.name)} deveria diminuir de ${code(before)} para ${code(after)}, o que nenhum volume faz`,
    volumes_changed: ({ object, before, after }) =>
      prose`${code(object.name)} tem outros volumes: de ${code(before)} para ${code(after)}`,
    data_moved: ({ object, before, after }) =>
      prose`${code(object.name)} procura seus dados em outro lugar do mesmo volume: de ${code(before)} para ${code(after)}; começaria sem nada`,
    selector_changed: ({ object, before, after }) =>
      prose`${code(object.name)} seleciona outros pods: de ${code(before)} para ${code(after)}`,
    service_name_changed: ({ object, before, after }) =>
      prose`Outro serviço dá nome aos pods de ${code(object.name)}: de ${code(before)} para ${code(after)}`,
    pod_management_changed: ({ object, before, after }) =>
      prose`${code(object.name)} inicia seus pods de outra forma: de ${code(before)} para ${code(after)}`,
    kind_changed: ({ object, before, after }) =>
      prose`${code(object.name)} era ${code(before)} e passa a ser ${code(after)}: os dois rodariam`,
    gone: ({ object }) =>
      prose`${code(object.name)} não é mais emitido, e segue rodando até ser apagado`,
    priority_changed: ({ object, before, after }) =>
      prose`A prioridade ${code(object.name)} vai de ${code(before)} para ${code(after)}`,
  },
  between: (from, to) => prose`de ${code(from)} para ${code(to)}`,
  steps: {
    back_up: prose`Faça uma cópia dos dados, e teste a restauração`,
    keep_place: prose`Para deixar os dados onde estão, escreva no perfil o lugar de antes (${code('volumes')}, ou ${code('PGDATA')} em ${code('env')}) e emita de novo; aí não há mais nada a fazer`,
    expand_claims: prose`Deixe os volumes crescerem; a classe de armazenamento precisa de ${code('allowVolumeExpansion')}`,
    delete_orphaning: prose`Apague o objeto e deixe seus pods rodando`,
    delete: prose`Apague o objeto com seus pods: ele fica fora do ar até ser aplicado de novo`,
    delete_claims: prose`Apague os volumes dele, e com eles os dados`,
    delete_gone: prose`Quando nada mais o usar, apague o que restou dele; volumes de um StatefulSet ficam`,
    apply: prose`Aplique o que foi emitido`,
    delete_old_pods: prose`Apague os pods que ninguém mais gerencia`,
    restart: prose`Troque os pods um após o outro`,
    restore: prose`Restaure os dados`,
  },
};
