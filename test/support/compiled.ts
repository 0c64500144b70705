import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** As an editor has it, but whole: names without the file they come from. */
const flags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

export interface Compiled {
  /** What an editor shows over each `const`, by name. */
  readonly hovers: ReadonlyMap<string, string>;
  /** How many types the checker made of generic ones: what the program costs it, on any machine. */
  readonly instantiations: number;
}

/** Files that several programs have in common are read once. */
const files = new Map<string, ts.SourceFile | undefined>();

/** Compiles a program that lies in `test/`, and throws where it has errors. */
export function compiled(program: string): Compiled {
  const path = at('test/compiled.ts');
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'), {
    noUnusedLocals: false,
  });
  const host = ts.createCompilerHost(options);
  const read = (name: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
    if (name === path) return ts.createSourceFile(path, program, language);
    if (!files.has(name)) files.set(name, host.getSourceFile(name, language));
    return files.get(name);
  };
  const made = ts.createProgram([path], options, {
    ...host,
    fileExists: (name) => name === path || host.fileExists(name),
    getSourceFile: read,
  });
  const file = made.getSourceFile(path);
  if (file === undefined) throw new Error('The program was not read.');
  refuseErrors(made.getSemanticDiagnostics(file));
  const instantiations = made.getInstantiationCount();
  return { hovers: shown(file, made.getTypeChecker()), instantiations };
}

function refuseErrors(found: readonly ts.Diagnostic[]): void {
  const messages = found.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
  if (messages.length > 0) throw new Error(`The program does not compile: ${messages.join('\n')}`);
}

function shown(file: ts.SourceFile, checker: ts.TypeChecker): ReadonlyMap<string, string> {
  const hovers = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isBindingElement(node)) {
      if (ts.isIdentifier(node.name)) {
        const type = checker.getTypeAtLocation(node.name);
        hovers.set(node.name.text, checker.typeToString(type, node, flags));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return hovers;
}
