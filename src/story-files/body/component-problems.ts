import type { z } from 'zod';
import { nearestName } from '../../checks/nearest-name.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import type { SourceLocation } from '../../bank/source-position.ts';
import { componentByName, componentNames } from '../../story-components/registry.ts';
import type { StoryComponent } from '../../story-components/story-component.ts';
import { issueInWords, kindsInWords } from '../../checks/kinds/value-words.ts';
import { valueIssue } from '../value-issue.ts';
import { kindOfType, kindOfValue } from '../value-kinds.ts';
import { attributePosition } from './attribute-position.ts';
import { htmlTags } from './html-tags.ts';
import { attributeName, attributeValue, literalProps } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import type { JsxNode, StoryTree } from './story-tree.ts';

const emptyBraces = 'the braces are empty';
const computed = 'it has to be written out, because a value that is computed cannot be checked';

/** A story's body with what is needed to say where something stands in it. */
export interface CheckedBody {
  file: string;
  /** The text that was parsed. */
  body: string;
  tree: StoryTree;
  /** Names that the story itself imports or defines. */
  ownNames: ReadonlySet<string>;
}

const startOf = (file: string, node: JsxNode): SourceLocation => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function unknownName(location: SourceLocation, name: string): Problem {
  const known = [...componentNames];
  return createProblem('unknown-component', location, { name, known, suggestion: nearestName(name, known) });
}

function propMessage(issue: z.core.$ZodIssue, value: unknown): string {
  return issue.code === 'invalid_type'
    ? `it is ${kindsInWords(kindOfValue(value))}, and should be ${kindsInWords(kindOfType(issue.expected))}`
    : issueInWords(valueIssue(issue, value));
}

function componentProblems(component: StoryComponent, node: JsxNode, { file, body }: CheckedBody): Problem[] {
  const at = (prop: string): SourceLocation => ({ file, ...attributePosition(body, node, prop) });
  const { name, propNames, example } = component;
  if (node.type === 'mdxJsxTextElement' && !component.inline) {
    const message = `\`<${name}>\` stands in a line of text. Put \`<${name}>\` and \`</${name}>\` on lines of their own`;
    return [createProblem('mdx-syntax', startOf(file, node), { message })];
  }
  const written = node.attributes.map((attribute) => ({
    prop: attributeName(attribute),
    value: attributeValue(attribute),
  }));
  const unusable = written.filter(
    ({ prop, value }) => value.kind !== 'literal' && (propNames.includes(prop) || prop === '…'),
  );
  const props = literalProps(node);
  const problems = unusable.map(({ prop, value }) =>
    createProblem('invalid-prop', at(prop), {
      component: name,
      prop,
      message: value.kind === 'empty' ? emptyBraces : computed,
    }),
  );
  const unknown = written
    .map(({ prop }) => prop)
    .filter((prop) => prop !== '…' && !propNames.includes(prop))
    .map((prop) => {
      const suggestion = nearestName(prop, propNames);
      return createProblem('unknown-prop', at(prop), { component: name, prop, known: propNames, suggestion });
    });
  const others = component.propIssues(props).flatMap((issue): Problem[] => {
    const prop = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys' || unusable.some((one) => one.prop === prop || one.prop === '…')) return [];
    return prop in props
      ? [createProblem('invalid-prop', at(prop), { component: name, prop, message: propMessage(issue, props[prop]) })]
      : [createProblem('missing-prop', startOf(file, node), { component: name, prop, example })];
  });
  return [...problems, ...unknown, ...others];
}

/** HTML tags may have any attribute but those that a page without inline script and style cannot honor. */
function tagProblems(name: string, node: JsxNode, { file, body }: CheckedBody): Problem[] {
  return node.attributes.flatMap((attribute): Problem[] => {
    const prop = attributeName(attribute);
    const location = { file, ...attributePosition(body, node, prop) };
    if (attributeValue(attribute).kind === 'empty')
      return [createProblem('invalid-prop', location, { component: name, prop, message: emptyBraces })];
    if (prop !== 'style' && !/^on[a-z]/iu.test(prop)) return [];
    const message = 'the pages allow no style and no script inside the text';
    return [createProblem('invalid-prop', location, { component: name, prop, message })];
  });
}

function hiddenComponents({ file, tree }: CheckedBody): Problem[] {
  const tag = new RegExp(`<(${componentNames.join('|')})\\b`, 'u');
  const problems: Problem[] = [];
  const look = (source: string, position: { start: { line: number; column: number } } | undefined): void => {
    const name = tag.exec(source)?.[1];
    if (name === undefined) return;
    const message = `\`<${name}>\` stands inside code, where it cannot be checked. Write it in the text, outside the braces`;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    problems.push(createProblem('mdx-syntax', { file, line, column }, { message }));
  };
  for (const node of tree.esm) look(node.value, node.position);
  visitNodes(tree.content, (node) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') look(node.value, node.position);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const { value } of node.attributes) {
      if (typeof value === 'object' && value !== null) look(value.value, node.position);
    }
  });
  return problems;
}

/**
 * Finds what is wrong with the components, tags and props of a story.
 * @param checked the body as parsed, before anything is taken out
 */
export function bodyProblems(checked: CheckedBody): Problem[] {
  const problems = hiddenComponents(checked);
  visitNodes(checked.tree.content, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name;
    if (name === null) return;
    const component = componentByName.get(name);
    if (component) problems.push(...componentProblems(component, node, checked));
    else if (htmlTags.has(name) || checked.ownNames.has(name.split('.')[0] ?? ''))
      problems.push(...tagProblems(name, node, checked));
    else problems.push(unknownName(startOf(checked.file, node), name));
  });
  return problems;
}
