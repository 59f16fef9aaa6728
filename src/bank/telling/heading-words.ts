import type { ToldPart } from './told-part.ts';

/**
 * Words of headings by the part that stands under them, in the order in which they are looked for: `What I learned from
 * what I did` is about what was learned. `What happened` says nothing: it may be anything.
 */
const wordsOfParts: readonly (readonly [ToldPart, RegExp])[] = [
  [
    'reflection',
    /\b(?:reflections?|learn(?:ed|t|ing|ings)?|lessons?|takeaways?|looking back|in hindsight|next time|differently|afterwards?|what(?:'|’)?s? (?:i|we|has) (?:have )?changed(?: since)?|what i took|took from)\b|その後|振り返り|学び|反思|教训|回顾|배운/u,
  ],
  [
    'results',
    /\b(?:results?|outcomes?|impact|what came of it|how it (?:turned out|ended|went)|what it (?:brought|did|does)|the end|payoff|what changed)\b|結果|结果|成果|결과|परिणाम|ผลลัพธ์|النتيجة|النتائج|מה יצא מזה|התוצאה|\b(?:ergebnis(?:se)?|résultats?|resultados?|risultat[io])\b/u,
  ],
  [
    'actions',
    /\b(?:actions?|approach|what (?:i|we) (?:then )?(?:did|built|tried|set out to do)|(?:i|we) did|how (?:i|we) (?:did|solved|fixed|went about|handled)|the (?:fix|work|plan|solution)|steps)\b|行動|行动|我做了什么|내가 한 일|행동|मैंने क्या किया|สิ่งที่(?:ผม|ฉัน)ทำ|ما فعلت|מה עשיתי|\b(?:was ich (?:tat|getan habe)|vorgehen|ce que j['’]ai fait|lo que hice|o que (?:eu )?fiz)\b/u,
  ],
  [
    'situation',
    /\b(?:situation|background|context|tasks?|problem|challenge|setting|what was (?:going on|at stake)|the (?:start|beginning)|goal)\b|背景|状況|情况|課題|任务|상황|배경|과제|स्थिति|สถานการณ์|الموقف|الخلفية|המצב|הרקע|\b(?:ausgangslage|aufgabe|contexte|situación|contexto|situação)\b/u,
  ],
];

/** The part of a story that stands under a heading; undefined where its words do not tell. */
export function partOfHeading(heading: string): ToldPart | undefined {
  const words = heading.normalize('NFC').toLowerCase();
  return wordsOfParts.find(([, pattern]) => pattern.test(words))?.[0];
}
