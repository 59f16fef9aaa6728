/** What is read aloud to find one's pace: a story of the kind that is told in interviews, and nobody's. */
export const readingText: readonly string[] = [
  'We were three weeks from opening the new branch when I noticed that nobody had ordered the shelves. Everyone thought that somebody else had done it, and I was one of them.',
  'I called the supplier first, because I wanted to know how bad it was. They needed five weeks, and no amount of money would change that. Then I rang the two branches nearest to us and asked what they had in their cellars. One of them had refitted its shop in the spring, and had kept the old shelves in case they were ever needed.',
  'We borrowed a van, drove over twice, and cleaned everything on a Sunday. The shelves were not quite the right colour, and not one customer has ever mentioned it. We opened on the day that we had promised.',
  'Since then every project of mine has a page on which each thing has one name beside it, and the name is never “the team”.',
];
