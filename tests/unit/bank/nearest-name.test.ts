import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/bank/nearest-name.ts';

const competencies = ['ownership', 'stakeholder-alignment', 'delivery', 'high-standards', 'risk-management'];

describe('nearestName', () => {
  it.each([
    ['a letter too many', 'ownershipp', competencies, 'ownership'],
    ['a letter too few', 'ownrship', competencies, 'ownership'],
    ['another letter', 'ownershop', competencies, 'ownership'],
    ['two letters swapped', 'ownersihp', competencies, 'ownership'],
    ['three errors in a long name', 'stakholder-aligmnet', competencies, 'stakeholder-alignment'],
    ['only case', 'OWNERSHIP', competencies, 'ownership'],
    ['only separators', 'Stakeholder_Alignment', competencies, 'stakeholder-alignment'],
    ['no separator', 'stakeholderalignment', competencies, 'stakeholder-alignment'],
    ['camel case', 'riskManagement', competencies, 'risk-management'],
    ['from hyphens to camel case', 'follow-ups', ['format', 'followUps'], 'followUps'],
    ['one of its words', 'alignment', competencies, 'stakeholder-alignment'],
    ['words more than the name has', 'target-corporation', ['aws', 'target'], 'target'],
    ['the nearest of several', 'alerts', ['alarms', 'alert', 'alerting'], 'alert'],
    ['the first of equals', 'bat', ['cat', 'rat'], 'cat'],
    ['letters of other scripts', 'führun', ['führung', 'zusammenarbeit'], 'führung'],
    ['letters in two parts', 'u\u0308ber-uns', ['über-uns'], 'über-uns'],
    ['letters beyond the first plane', '𠮷野屋様', ['𠮷野家様'], '𠮷野家様'],
  ])('finds a name with %s', (_case, wanted, known, expected) => {
    expect(nearestName(wanted, known)).toBe(expected);
  });

  it.each([
    ['another word', 'juggling', competencies],
    ['two errors in a short word', 'cot', ['dog']],
    ['a very short name', 'a', ['b', 'ab']],
    ['a word that several have', 'management', ['risk-management', 'time-management']],
    ['nothing', '', competencies],
    ['signs only', '--', competencies],
    ['no names at all', 'ownership', []],
  ])('finds nothing for %s', (_case, wanted, known) => {
    expect(nearestName(wanted, known)).toBeUndefined();
  });
});
