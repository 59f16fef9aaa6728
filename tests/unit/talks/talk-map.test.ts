import { describe, expect, it } from 'vitest';
import { sampleSection, sampleSlide, sampleTalk, wordsOf } from '../../fixtures/sample-talk.ts';

describe('the map of a talk', () => {
  it('lays sections end to end and shares out their time by words', () => {
    const talk = sampleTalk(
      sampleSection(3, [sampleSlide(20), sampleSlide(40), sampleSlide(0)], { questionMinutes: 1 }),
      sampleSection(undefined, [sampleSlide(10)]),
      sampleSection(0.5, []),
    );
    expect(talk.seconds).toBe(210);
    expect(talk.sections.map(({ start, end, questionSeconds }) => [start, end, questionSeconds])).toEqual([
      [0, 180, 60],
      [180, 180, 0],
      [180, 210, 0],
    ]);
    expect(talk.parts.map(({ start, seconds, slideIndex }) => [start, seconds, slideIndex])).toEqual([
      [0, 40, 0],
      [40, 80, 1],
      [120, 0, 2],
      [180, 0, 3],
      [180, 30, undefined],
    ]);
  });

  it('leaves no second over where the shares are no whole ones', () => {
    const talk = sampleTalk(
      sampleSection(
        1,
        [7, 7, 7, 1].map((words) => sampleSlide(words)),
      ),
    );
    expect(talk.parts.map(({ seconds }) => seconds)).toEqual([19, 19, 19, 3]);
  });

  it('parts the time equally where nothing is said', () => {
    expect(sampleTalk(sampleSection(1, [sampleSlide(0), sampleSlide(0)])).parts.map(({ seconds }) => seconds)).toEqual([
      30, 30,
    ]);
  });

  it('counts what is said before the first slide to that one', () => {
    const slides = [sampleSlide(5, { said: 'Five words after the slide.' }), sampleSlide(5)];
    const [first] = sampleTalk(sampleSection(1, slides, { opening: 'Two words.', spokenWords: 12 })).parts;
    expect([first?.said, first?.words, first?.seconds]).toEqual(['Two words.\nFive words after the slide.', 7, 35]);
  });

  it('keeps the first part of each section, and what is of priority 5', () => {
    const talk = sampleTalk(
      sampleSection(4, [sampleSlide(10, { priority: 1 }), sampleSlide(10), sampleSlide(10, { priority: 5 })]),
      sampleSection(4, [sampleSlide(10), sampleSlide(10), sampleSlide(10, { priority: 4 }), sampleSlide(0)], {
        priority: 2,
      }),
    );
    expect(talk.parts.map(({ priority, isKept, saves }) => [priority, isKept, saves])).toEqual([
      [1, true, 0],
      [3, false, 80],
      [5, true, 0],
      [2, true, 0],
      [2, false, 80],
      // All that is said after it is the sentence on which the section ends.
      [4, false, 0],
      [2, false, 0],
    ]);
  });

  it.each([
    [
      'the last sentence',
      undefined,
      'One two three. Four!\nThat was it, 99.5 % of it. Was it? Yes it was.',
      'Yes it was.',
      3,
    ],
    ['the chosen one', 'Ten times faster', 'One two three. Four.', 'Ten times faster', 3],
    ['none where nothing is said', undefined, '', undefined, undefined],
  ])('ends a section on %s', (_what, land, said, text, words) => {
    const spokenWords = said === '' ? 0 : 30;
    const [section] = sampleTalk(
      sampleSection(1, [sampleSlide(30), sampleSlide(spokenWords, { said })].slice(said === '' ? 2 : 0), { land }),
    ).sections;
    expect([section?.landing?.text, section?.landing?.words]).toEqual([text, words]);
  });

  it('takes the time of that sentence off what leaving out its part would save', () => {
    const said = `${wordsOf(27)} Yes it was.`;
    const { parts, sections } = sampleTalk(sampleSection(1, [sampleSlide(30), sampleSlide(30, { said })]));
    expect([parts[1]?.seconds, parts[1]?.saves, sections[0]?.landing?.seconds]).toEqual([30, 27, 3]);
  });

  it('names a part by its slide, else by its section', () => {
    const slides = [
      sampleSlide(1, { title: 'June' }),
      sampleSlide(1, { bullets: ['27 minutes', 'No'] }),
      sampleSlide(1),
    ];
    expect(sampleTalk(sampleSection(1, slides)).parts.map(({ title }) => title)).toEqual([
      'June',
      '27 minutes',
      'A section',
    ]);
  });
});
