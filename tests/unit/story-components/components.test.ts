import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { html, type HtmlContent } from '../../../src/story-components/html.ts';
import { componentByName, componentNames } from '../../../src/story-components/registry.ts';
import { figureById, questionById } from '../../fixtures/read-text.ts';

const context = { base: '/bank/', figureById, questionById };
const text: HtmlContent = { type: 'text', value: 'Text' };

function render(name: string, props: Record<string, unknown>, place = {}): string {
  const component = componentByName.get(name);
  if (!component) throw new Error(`no component ${name}`);
  return toHtml(component.render(props, [text], { inline: false, ...place }, context));
}

describe('components', () => {
  it.each([
    ['Section', { title: 'A & b', minutes: 2.5 }, { headingId: 'a--b' }],
    ['Section', { title: 'Without minutes' }, { headingId: 'without-minutes' }],
    ['Slide', {}, {}],
    ['Ask', { question: 'failure' }, {}],
    ['Ask', { question: 'not-in-the-list' }, {}],
    ['Figure', { id: 'lift' }, {}],
    ['Figure', { id: 'goal' }, {}],
    ['Figure', { id: 'not-in-the-list' }, {}],
    ['Private', {}, {}],
    ['Private', {}, { inline: true }],
  ])('<%s> with %j at %j', (name, props, place) => {
    expect(render(name, props, place)).toMatchSnapshot();
  });

  it.each([
    ['Section', { minutes: 2 }, ['title']],
    ['Section', { title: ' ', minutes: '2' }, ['title', 'minutes']],
    ['Section', { title: 'A', priority: 6, land: 1 }, ['priority', 'land']],
    ['Slide', { wide: true }, ['']],
    ['Slide', { priority: 2.5 }, ['priority']],
    ['Ask', {}, ['question']],
    ['Figure', { id: 'The Lift' }, ['id']],
    ['Private', {}, []],
  ])('<%s> says what is wrong with %j', (name, props, wrong) => {
    const issues = componentByName.get(name)?.propIssues(props) ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual(wrong);
  });

  it('are six, each under its own name', () => {
    expect(componentNames).toEqual(['Section', 'Slide', 'Ask', 'Figure', 'Private', 'Redact']);
    for (const [name, component] of componentByName) expect(component.example).toMatch(new RegExp(`^<${name}\\b`, 'u'));
  });
});

describe('html', () => {
  it('leaves out what is undefined and takes a string as text', () => {
    expect(toHtml(html('p', { id: undefined }, 'a < b', undefined, html('b', {}, 'c')))).toBe(
      '<p>a &#x3C; b<b>c</b></p>',
    );
  });
});
