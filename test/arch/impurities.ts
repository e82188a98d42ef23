import { runInNewContext } from 'node:vm';
import ts from 'typescript';

/** Names that the language itself has, without Node, a browser, a clock or code made from text. */
const PURE: ReadonlySet<string> = new Set([
  ...(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
    (name) => !/^(Date|Function|eval|globalThis|console|WebAssembly|Atomics|WeakRef)$/.test(name),
  ),
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
]);

/** Members that read the clock, chance, or the time zone and locale of the machine. */
const IMPURE_MEMBER =
  /^(random|getTimezoneOffset|[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|to(Date|Time)String)$/;
/** Calls that fall back to the machine's locale with fewer arguments than these. */
const LEAST_ARGUMENTS: Readonly<Record<string, number>> = {
  toLocaleString: 1,
  toLocaleUpperCase: 1,
  toLocaleLowerCase: 1,
  toLocaleDateString: 2,
  toLocaleTimeString: 2,
  localeCompare: 2,
};

/**
 * What in a module depends on more than its arguments, as `line: what`. `Date.parse`, `Date.UTC` and
 * `new Date(ms)` are pure; `new Date()` is not.
 */
export const findImpurities = (text: string): readonly string[] => {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const declared = declaredNames(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    const what = impurity(node, declared);
    if (what !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const declaredNames = (file: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { readonly name?: ts.Node };
    const ambient = ts.canHaveModifiers(node) && isAmbient(node);
    if (isDeclaration(node) && !ambient && name !== undefined && ts.isIdentifier(name)) {
      names.add(name.text);
    }
    if (!ambient) ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
};

const isAmbient = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;

const isDeclaration = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isNamespaceImport(node);

const impurity = (node: ts.Node, declared: ReadonlySet<string>): string | undefined => {
  if (ts.isMetaProperty(node)) return node.getText();
  if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBER.test(node.name.text)) {
    return node.getText();
  }
  // Only the clocks of the language: `pool.now` is data.
  if (/^(Date|performance)\.now$/.test(node.getText())) return node.getText();
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    const least = Object.hasOwn(LEAST_ARGUMENTS, text) ? (LEAST_ARGUMENTS[text] ?? 0) : 0;
    if (node.arguments.length < least) return `${text}() in the machine’s locale`;
  }
  if (ts.isNewExpression(node) && /^Intl\./.test(node.expression.getText())) {
    if ((node.arguments ?? []).length === 0) return `${node.getText()} in the machine’s locale`;
  }
  if (!ts.isIdentifier(node) || !isFreeUse(node) || declared.has(node.text)) return undefined;
  if (node.text === 'Date') return isPureDate(node) ? undefined : node.parent.getText();
  return PURE.has(node.text) ? undefined : node.text;
};

/** Whether an identifier is read as a variable, rather than naming a member, a key or a label. */
const isFreeUse = ({ parent, ...node }: ts.Identifier): boolean => {
  const { name, propertyName } = parent as { name?: ts.Node; propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const start = (other: ts.Node | undefined): boolean => other?.pos === node.pos;
  return !start(name) && !start(propertyName) && !ts.isExportSpecifier(parent);
};

const isPureDate = ({ parent }: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(parent) && /^(parse|UTC)$/.test(parent.name.text)) ||
  (ts.isNewExpression(parent) && (parent.arguments ?? []).length > 0);
