import { expect, it } from 'vitest';
import { htmlWithoutComments } from '../../../src/publish/html-without-comments.ts';

it.each([
  ['<p>a<!-- secret -->b</p>', '<p>ab</p>'],
  ['<!doctype html><!--\nsecret\n--><p>a</p><!---->', '<!doctype html><p>a</p>'],
  ['<p>a<!-- secret --!>b<!--> c', '<p>ab c'],
  ['<p>a<!-- secret', '<p>a'],
  ['<p title="<!-- shown -->">a</p>', '<p title="<!-- shown -->">a</p>'],
  ["<p title='a > <!-- b -->'>a</p><!-- secret -->", "<p title='a > <!-- b -->'>a</p>"],
  ['<script>const a = "<!-- b -->";</script><!-- secret -->', '<script>const a = "<!-- b -->";</script>'],
  ['<p>a &lt;!-- b --&gt; 1 < 2<!-- secret --></p>', '<p>a &lt;!-- b --&gt; 1 < 2</p>'],
])('%s', (html, without) => {
  expect(htmlWithoutComments(html)).toBe(without);
});
