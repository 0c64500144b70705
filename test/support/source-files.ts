import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Texts of source files by path below `src`, like `lms/openai-lm.ts`. */
export type SourceFiles = ReadonlyMap<string, string>;

/** One import, re-export or `import()`. */
export interface SourceImport {
  readonly from: string;
  readonly specifier: string;
  /** The file it means, below `src`; undefined for a package. */
  readonly file: string | undefined;
  /** The package it means, `node:fs` and `@scope/name` whole; undefined for a file. */
  readonly package: string | undefined;
  readonly isType: boolean;
  readonly isDynamic: boolean;
  /** Whether it binds names of the module: `import { z }`, not `import * as z`. */
  readonly names: readonly string[];
}

/** All TypeScript files in `folder` and below. */
export function readSources(folder: string): SourceFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The syntax tree of a file. */
export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every import of every file, in order. */
export function importsOf(files: SourceFiles): readonly SourceImport[] {
  return [...files].flatMap(([path, text]) => {
    const found: SourceImport[] = [];
    const visit = (node: ts.Node): void => {
      const one = importIn(node, path);
      if (one !== undefined) found.push(one);
      ts.forEachChild(node, visit);
    };
    visit(parsed(path, text));
    return found;
  });
}

function importIn(node: ts.Node, from: string): SourceImport | undefined {
  if (ts.isImportDeclaration(node)) return made(from, node.moduleSpecifier, clause(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return made(from, node.moduleSpecifier, reExport(node));
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return made(from, node.argument.literal, { isType: true });
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || argument === undefined) return undefined;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return made(from, argument, { isDynamic: true });
  }
  return node.expression.getText() === 'require' ? made(from, argument, {}) : undefined;
}

type Kind = Partial<Pick<SourceImport, 'isType' | 'isDynamic' | 'names'>>;

function clause(node: ts.ImportDeclaration): Kind {
  const { importClause } = node;
  if (importClause === undefined) return {};
  const { name, namedBindings } = importClause;
  const elements =
    namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const isAllTypes =
    name === undefined && elements.length > 0 && elements.every((element) => element.isTypeOnly);
  return {
    isType: importClause.isTypeOnly || isAllTypes,
    names: [...(name === undefined ? [] : ['default']), ...elements.map(nameOf)],
  };
}

function reExport(node: ts.ExportDeclaration): Kind {
  const elements =
    node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements
      : [];
  const isAllTypes = elements.length > 0 && elements.every((element) => element.isTypeOnly);
  return { isType: node.isTypeOnly || isAllTypes, names: elements.map(nameOf) };
}

const nameOf = (element: ts.ImportSpecifier | ts.ExportSpecifier) =>
  (element.propertyName ?? element.name).text;

function made(from: string, argument: ts.Node, kind: Kind): SourceImport {
  const specifier = ts.isStringLiteralLike(argument) ? argument.text : argument.getText();
  const isFile = specifier.startsWith('.');
  return {
    from,
    specifier,
    file: isFile ? posix.join(posix.dirname(from), specifier) : undefined,
    package: isFile ? undefined : packageOf(specifier),
    isType: kind.isType ?? false,
    isDynamic: kind.isDynamic ?? false,
    names: kind.names ?? [],
  };
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
