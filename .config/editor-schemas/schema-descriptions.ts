import ts from 'typescript';

/** A source text of schemas/. */
export interface SchemaSource {
  name: string;
  text: string;
}

/** What doc comments say of one object schema. */
export interface ObjectDescription {
  /** Of the object itself, where its constant has a doc comment. */
  self: string | undefined;
  /** Of each key. */
  keys: Readonly<Record<string, string>>;
}

function docOf(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment);
  return text?.replace(/\s+/gu, ' ').trim();
}

const isStrictObject = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'strictObject';

function describeObject(call: ts.CallExpression): ObjectDescription {
  const literal = call.arguments[0];
  const declaration = call.parent;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
  const keys: Record<string, string> = {};
  for (const property of literal && ts.isObjectLiteralExpression(literal) ? literal.properties : []) {
    const name = property.name;
    if (!name || !(ts.isIdentifier(name) || ts.isNumericLiteral(name)))
      throw new Error(`A key of a schema is no plain name: ${property.getText()}`);
    keys[name.text] = docOf(property) ?? '';
  }
  return { self: statement && docOf(statement), keys };
}

/** The name by which an object schema is recognized: its keys in order. */
export const objectSignature = (keys: readonly string[]): string => keys.join(' ');

/**
 * Reads the doc comments of every `z.strictObject({ … })`, so that each description is written once, where the key is.
 * @param sources the files of schemas/
 * @returns descriptions by the objects' keys
 * @throws Error when two objects have the same keys but different comments
 */
export function schemaDescriptions(sources: readonly SchemaSource[]): ReadonlyMap<string, ObjectDescription> {
  const found = new Map<string, ObjectDescription>();
  for (const { name, text } of sources) {
    const visit = (node: ts.Node): void => {
      if (isStrictObject(node)) {
        const description = describeObject(node);
        const signature = objectSignature(Object.keys(description.keys));
        const other = found.get(signature);
        if (other && JSON.stringify(other) !== JSON.stringify(description)) {
          throw new Error(`${name}: two objects have the keys ${signature} with different comments.`);
        }
        found.set(signature, description);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}
