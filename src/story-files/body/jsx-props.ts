import { literalExpression, type BracedValue } from './literal-expression.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';

/** The name of a prop, or `…` where props are spread from an object. */
export const attributeName = (attribute: JsxAttribute): string =>
  attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';

/**
 * The value of a JSX attribute, where it is written out.
 * @param attribute an attribute as parsed
 */
export function attributeValue(attribute: JsxAttribute): BracedValue {
  if (attribute.type !== 'mdxJsxAttribute') return { kind: 'computed' };
  const { value } = attribute;
  if (value === null || value === undefined) return { kind: 'literal', value: true };
  return typeof value === 'string' ? { kind: 'literal', value } : literalExpression(value.value);
}

/**
 * The props of a JSX tag that are written out.
 * @param node a JSX tag
 */
export function literalProps(node: JsxNode): Record<string, string | number | boolean> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      const value = attributeValue(attribute);
      return value.kind === 'literal' ? [[attributeName(attribute), value.value]] : [];
    }),
  );
}

/** What is wrong with a value in braces in which nothing stands. */
export const emptyBraces = 'the braces are empty';
