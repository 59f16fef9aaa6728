import { figureSign, type Statement } from '../../bank/statement.ts';
import { mayHoldNumber } from '../../figures/number-windows.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx, positionOf } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { isPhrasing } from './phrasing.ts';

const silentTags = new Set(['pre', 'code', 'kbd', 'samp', 'var', 'script', 'style', 'math', 'svg']);

const empty = (): Pick<Statement, 'text' | 'figures' | 'pieces'> => ({ text: '', figures: [], pieces: [] });

/** Reads the statements of one story while its nodes are walked through in the order of the text. */
class StatementReader {
  readonly statements: Statement[] = [];
  #current = empty();
  #heading = '';
  #before = '';
  #listLead = '';

  end(isOnSlide: boolean, isHeading = false): void {
    const current = this.#current;
    this.#current = empty();
    const said = current.text.trim();
    if (said === '') return;
    const lead = [this.#heading, this.#listLead].filter((one) => one !== '').join('\n');
    if (mayHoldNumber(current.text)) this.statements.push({ ...current, isOnSlide, lead: isHeading ? '' : lead });
    if (isHeading) this.#heading = said;
    this.#before = said;
  }

  read(nodes: readonly HtmlContent[], isOnSlide: boolean): void {
    for (const node of nodes) {
      const isBlock = !isPhrasing(node) || (node.type === 'element' && node.tagName === 'br');
      if (isBlock) this.end(isOnSlide);
      this.#node(node, isOnSlide);
      if (isBlock) this.end(isOnSlide, node.type === 'element' && /^h[1-6]$/u.test(node.tagName));
    }
  }

  #add(text: string, node: HtmlContent): void {
    const { line, column } = positionOf(node);
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) this.#current.text += ' ';
      const position = { line: line + index, column: index === 0 ? column : 1 };
      this.#current.pieces.push({ start: this.#current.text.length, position });
      this.#current.text += part;
    }
  }

  #node(node: HtmlContent, isOnSlide: boolean): void {
    if (node.type === 'text') this.#add(node.value, node);
    else if (isJsx(node)) {
      const component = componentOf(node);
      if (component?.isPrivate) return;
      if (component?.text) {
        this.#add(figureSign, node);
        this.#current.figures.push(String(literalProps(node)['id'] ?? ''));
      } else {
        if (component?.heading) this.#heading = component.heading(literalProps(node));
        this.read(node.children, isOnSlide || component?.name === 'Slide');
      }
    } else if (node.type !== 'element') return;
    // Something stands there, though not as a number: the words around it stay apart.
    else if (silentTags.has(node.tagName)) this.#add('\u2026', node);
    else if (node.tagName === 'ul' || node.tagName === 'ol') {
      const outer = this.#listLead;
      this.#listLead = this.#before.endsWith(':') ? this.#before : outer;
      this.read(node.children, isOnSlide);
      this.#listLead = outer;
    } else this.read(node.children, isOnSlide);
  }
}

/**
 * What a story's body says, by paragraphs, as far as a number may stand in it.
 * @param content the body as it is parsed
 */
export function statementsOf(content: readonly HtmlContent[]): Statement[] {
  const reader = new StatementReader();
  reader.read(content, false);
  reader.end(false);
  return reader.statements;
}
