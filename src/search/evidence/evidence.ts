import { starPartNames, starParts } from '../../../schemas/words.ts';
import { starPartId } from '../../bank/star-parts.ts';
import type { OutlinePassage, StoryOutline } from '../../bank/outline.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { wordsLookingMistyped } from '../words/correct-stem.ts';
import { wordClass } from '../words/filler-words.ts';
import { gistOf, gistUnits } from '../ideas/gist.ts';
import type { Evidence, SectionEvidence, StoryEvidence } from './evidence-data.ts';
import { knownWords } from './known-words.ts';
import { openLexicon, phrasesOf, type Lexicon } from '../ideas/lexicon.ts';
import { readMeaning, stemsOf } from '../ideas/meaning.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';
import { thesaurus } from '../ideas/thesaurus/index.ts';
import { otherTopics } from '../ideas/thesaurus/other-topics.ts';
import { trimPhrases } from '../ideas/trim-phrases.ts';

/** The texts of a story's short form, by the part of its page in which they stand. */
const shortForm = ({ star, outline }: BankStory): { id: string; name: string; texts: string[] }[] => [
  ...(star
    ? starParts.map((part) => ({
        id: starPartId(part),
        name: starPartNames[part],
        texts: star[part].map(({ text }) => text),
      }))
    : []),
  ...outline.sections.map(({ slug, title, slides }) => ({
    id: slug,
    name: title,
    texts: [title, ...slides.flatMap((slide) => [slide.title ?? '', ...slide.bullets])],
  })),
];

const answersOf = (story: BankStory): StoryEvidence['answers'] => {
  const byFit: StoryEvidence['answers'] = {};
  for (const { question, fit } of story.answers) (byFit[fit] ??= []).push(question);
  return byFit;
};

const anglesOf = ({ answers }: BankStory): StoryEvidence['angles'] =>
  answers.flatMap(({ question, angle }) => (angle === undefined ? [] : [{ question, angle }]));

/** What the author says beside the story: what to stress, and what may be asked next. A stretch is left out. */
const furtherTexts = ({ answers, followUps }: BankStory): string[] => [
  ...answers.flatMap(({ fit, angle }) => (fit === 'stretch' || angle === undefined ? [] : [angle])),
  ...followUps.map(({ ask }) => ask),
];

/** Every text of the bank that becomes evidence. */
const textsOf = (bank: StoryBank): string[] => [
  ...bank.stories.flatMap((story) => [story.title, story.headline, ...shortForm(story).flatMap(({ texts }) => texts)]),
  ...bank.questions.flatMap((question) => [question.text, ...question.wordings]),
  ...bank.competencies.flatMap((competency) => [competency.name, ...competency.synonyms]),
  ...bank.lenses.flatMap((lens) => lens.terms.map((term) => term.name)),
];

/** Grammar would be a third of what is sent of wordings, and hardly any idea needs it. */
const contentStems = (text: string): string[] => stemsOf(text).filter((stem) => wordClass(stem) !== 'grammar');

/** A passage with its heading; two lines are never one phrase. */
const wholeText = ({ heading, text }: OutlinePassage): string => `${heading}\n${text}`;

/** The parts of a full story with what neither an earlier part nor the rest of the story's evidence says. */
function fullStoryOf({ passages }: StoryOutline, said: readonly string[], lexicon: Lexicon): SectionEvidence[] {
  const before = new Set(gistUnits(gistOf(said, lexicon)));
  return passages.flatMap((passage) => {
    const fresh = gistUnits(gistOf([wholeText(passage)], lexicon)).filter((unit) => !before.has(unit));
    fresh.forEach((unit) => before.add(unit));
    return fresh.length === 0 ? [] : [{ id: passage.slug, name: passage.heading, gist: fresh.join(' ') }];
  });
}

/**
 * Composes the evidence of a bank, in the order of its parts.
 * @param bank a linked bank
 */
export function composeEvidence(bank: StoryBank): Evidence {
  const allPhrases = phrasesOf(thesaurus);
  const whole = openLexicon(allPhrases, thesaurus.related);
  const fullStories = bank.stories.flatMap(({ outline }) => outline.passages.map(wholeText));
  const texts = [...textsOf(bank), ...fullStories];
  const ideas = new Set(texts.flatMap((text) => readMeaning(text, whole).flatMap(({ keys }) => keys)));
  const { phrases, related } = trimPhrases(
    allPhrases,
    thesaurus.related,
    (idea) => ideas.has(`#${idea}`),
    texts.flatMap(splitWords).map(stemWord),
  );
  const evidence: Omit<Evidence, 'lookalikes'> = {
    phrases,
    related,
    otherTopics: Object.keys(phrases).filter((idea) => idea in otherTopics),
    stories: bank.stories.map((story) => ({
      id: story.id,
      title: story.title,
      headline: story.headline,
      company: story.company,
      format: story.format,
      competencies: story.competencies,
      answers: answersOf(story),
      angles: anglesOf(story),
      further: gistOf(furtherTexts(story), whole),
      sections: shortForm(story)
        .filter(({ texts }) => texts.length > 0)
        .map(({ id, name, texts }) => ({ id, name, gist: gistOf(texts, whole) })),
      fullStory: fullStoryOf(
        story.outline,
        [story.title, story.headline, ...furtherTexts(story), ...shortForm(story).flatMap(({ texts }) => texts)],
        whole,
      ),
    })),
    questions: bank.questions.map(({ id, text, wordings, competencies: [competency] }) => ({
      id,
      text,
      competency,
      wordings: [...new Set(wordings.map((wording) => contentStems(wording).join(' ')))],
    })),
    competencies: bank.competencies.map(({ id, name, synonyms }) => ({
      id,
      name,
      synonyms: synonyms.map((synonym) => gistOf([synonym], whole)),
    })),
    companies: bank.companies.map(({ id, name }) => ({ id, name })),
    lensTerms: bank.lenses.flatMap(({ terms }) => terms.map(({ name, competencies }) => ({ name, competencies }))),
  };
  const right = [...Object.values(thesaurus.ideas).flatMap(splitWords), ...ordinaryWords];
  return { ...evidence, lookalikes: wordsLookingMistyped(right, knownWords(evidence)).join(' ') };
}
