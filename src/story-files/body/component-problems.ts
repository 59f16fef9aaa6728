import type { z } from 'zod';
import { nearestName } from '../../bank/nearest-name.ts';
import { idFromText } from '../../bank/story-id.ts';
import type { ProblemDetails } from '../../checks/problem-kinds.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import { componentNames } from '../../story-components/registry.ts';
import type { StoryComponent } from '../../story-components/story-component.ts';
import { issueInWords, kindsInWords } from '../../checks/kinds/value-words.ts';
import { valueIssue } from '../value-issue.ts';
import { kindOfType, kindOfValue } from '../value-kinds.ts';
import { corrections, locationAt, locationOf, type CheckedBody } from './checked-body.ts';
import { meantTag } from './html-tags.ts';
import { isExpression, isJsx } from './jsx-nodes.ts';
import { attributeName, attributeValue, emptyBraces, literalProps } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';
import { attributeRange, tagsOf, type Range } from './tag-source.ts';

const computed = 'it has to be written out, because a computed value can’t be checked';

function propMessage(issue: z.core.$ZodIssue, value: unknown): string {
  return issue.code === 'invalid_type'
    ? `it is ${kindsInWords(kindOfValue(value))}, and should be ${kindsInWords(kindOfType(issue.expected))}`
    : issueInWords(valueIssue(issue, value));
}

/** An attribute as it should be typed where a number stands in quotation marks, or a text in braces. */
function retyped(name: string, issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'number' && typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/u.test(value))
    return `${name}={${value.trim()}}`;
  return issue.expected === 'string' && typeof value === 'number' ? `${name}="${value}"` : undefined;
}

/** One use of a component, as it is checked. */
class Use {
  readonly #component: StoryComponent;
  readonly #node: JsxNode;
  readonly #body: CheckedBody;

  constructor(component: StoryComponent, node: JsxNode, body: CheckedBody) {
    this.#component = component;
    this.#node = node;
    this.#body = body;
  }

  problems(): Problem[] {
    if (this.#node.type === 'mdxJsxTextElement' && !this.#component.inline) return [this.#inLine()];
    return [...this.#unusable(), ...this.#unknown(), ...this.#wrong()];
  }

  #start(attribute: JsxAttribute): number {
    const { start } = attributeRange(this.#body.text.text, this.#node, attribute);
    return start + (/^\s*/u.exec(this.#body.text.text.slice(start))?.[0].length ?? 0);
  }

  /** The attributes that a component may have. */
  get #known(): JsxAttribute[] {
    const { propNames } = this.#component;
    return this.#node.attributes.filter((attribute) => [...propNames, '…'].includes(attributeName(attribute)));
  }

  #inLine(): Problem {
    const { name } = this.#component;
    const tags = tagsOf(this.#body.text.text, this.#node);
    return createProblem('mdx-syntax', locationOf(this.#body, this.#node), {
      message: `\`<${name}>\` is in the middle of a line of text`,
      advice: `Put \`<${name}>\` and \`</${name}>\` on separate lines, with empty lines around them.`,
      corrections: corrections(this.#body, tags, (tag) => `\n\n${tag}\n\n`),
    });
  }

  #unusable(): Problem[] {
    return this.#known.flatMap((attribute): Problem[] => {
      const { kind } = attributeValue(attribute);
      if (kind === 'literal') return [];
      const details = { component: this.#component.name, prop: attributeName(attribute) };
      const message = kind === 'empty' ? emptyBraces : computed;
      return [createProblem('invalid-prop', locationAt(this.#body, this.#start(attribute)), { ...details, message })];
    });
  }

  #unknown(): Problem[] {
    const { name, propNames } = this.#component;
    const known = new Set(this.#known);
    return this.#node.attributes
      .filter((attribute) => !known.has(attribute))
      .map((attribute) => {
        const prop = attributeName(attribute);
        const suggestion = nearestName(prop, propNames);
        const range = attributeRange(this.#body.text.text, this.#node, attribute);
        const start = this.#start(attribute);
        const fix =
          suggestion === undefined
            ? corrections(this.#body, [range])
            : corrections(this.#body, [{ start, end: start + prop.length }], () => suggestion);
        const details = { component: name, prop, known: propNames, suggestion, corrections: fix };
        return createProblem('unknown-prop', locationAt(this.#body, start), details);
      });
  }

  #noId(prop: string, value: unknown, range: Range): ProblemDetails['invalid-prop']['noId'] {
    const target = this.#component.namedBy(prop);
    const [attribute] = corrections(this.#body, [range]);
    if (target === undefined || !attribute || typeof value !== 'string') return undefined;
    return { target, typed: value, id: idFromText(value), known: [], attribute };
  }

  #wrong(): Problem[] {
    const { name, example } = this.#component;
    const props = literalProps(this.#node);
    const attributes = new Map(this.#node.attributes.map((attribute) => [attributeName(attribute), attribute]));
    return this.#component.propIssues(props).flatMap((issue): Problem[] => {
      const prop = String(issue.path[0] ?? '');
      const attribute = attributes.get(prop);
      const isTold = attribute ? attributeValue(attribute).kind !== 'literal' : attributes.has('…');
      if (issue.code === 'unrecognized_keys' || isTold) return [];
      if (!attribute)
        return [createProblem('missing-prop', locationOf(this.#body, this.#node), { component: name, prop, example })];
      const value = props[prop];
      const instead = retyped(prop, issue, value);
      const start = this.#start(attribute);
      const { end } = attributeRange(this.#body.text.text, this.#node, attribute);
      const fix = instead === undefined ? [] : corrections(this.#body, [{ start, end }], () => instead);
      const details = { component: name, prop, example, message: propMessage(issue, value), corrections: fix };
      const noId = this.#noId(prop, value, { start, end });
      return [createProblem('invalid-prop', locationAt(this.#body, start), { ...details, ...(noId && { noId }) })];
    });
  }
}

/**
 * Finds what is wrong with one use of a component.
 * @param component of the registry
 * @param node where it is used
 */
export const useProblems = (component: StoryComponent, node: JsxNode, body: CheckedBody): Problem[] =>
  new Use(component, node, body).problems();

/**
 * A name that is no component's: of another tool, mistyped, or words in angle brackets.
 * @param name as typed
 */
export function unknownComponent(name: string, node: JsxNode, body: CheckedBody): Problem {
  const suggestion = meantTag(name) ?? nearestName(name, componentNames);
  const instead = (tag: string): string => (suggestion === undefined ? `\\${tag}` : tag.replace(name, suggestion));
  return createProblem('unknown-component', locationOf(body, node), {
    name,
    known: componentNames,
    suggestion,
    corrections: corrections(body, tagsOf(body.text.text, node), instead),
  });
}

/** Finds components that stand inside of code, where they cannot be checked. */
export function hiddenComponents(body: CheckedBody): Problem[] {
  const tag = new RegExp(`<(${componentNames.join('|')})\\b`, 'u');
  const problems: Problem[] = [];
  const look = (source: string, node: Parameters<typeof locationOf>[1]): void => {
    const name = tag.exec(source)?.[1];
    if (name === undefined) return;
    const message = `\`<${name}>\` is inside code, where it can’t be checked`;
    const advice = 'Write it in the text, outside the braces.';
    problems.push(createProblem('mdx-syntax', locationOf(body, node), { message, advice }));
  };
  for (const node of body.tree.esm) look(node.value, node);
  visitNodes(body.tree.content, (node) => {
    if (isExpression(node)) look(node.value, node);
    if (!isJsx(node)) return;
    for (const { value } of node.attributes) if (typeof value === 'object' && value !== null) look(value.value, node);
  });
  return problems;
}
