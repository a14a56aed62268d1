import { describe, expect, test } from 'vitest';
import { readGuides } from '../../../content/read.ts';
import { CONCEPTS, readArticle } from '../../../core/articles/lexicon.ts';

const about = (title: string, some: { description?: string; tags?: string[]; body?: string } = {}) => {
  const [first] = readArticle({ title, description: '', tags: [], body: '', ...some }).concepts;
  return first && [first.id, first.direction];
};

describe('what an article is about', () => {
  test.each([
    ['Stop wasting 1:1s on status updates', 'one-on-ones'],
    ['Zoom fatigue is real: how to survive a day of video calls', 'back-to-back'],
    ['Maker’s Schedule, Manager’s Schedule', 'focus'],
    ['Night owls in a nine-to-five world', 'hours'],
    ['Ten ways to say no to a meeting invite', 'meetings'],
    ['Feeling burned out? Five warning signs', 'burnout'],
    ['The power of micro-breaks', 'recovery'],
    ['Surface acting and the cost of smiling', 'emotional-labour'],
    ['Energy vampires at work', 'people'],
    ['The Engineering Manager Pendulum', 'managing'],
    ['A love letter to pair programming', 'making'],
    ['How I became a staff engineer without managing anyone', 'strategy'],
    ['Committees: where good ideas go to die', 'planning'],
    ['Should you take the promotion?', 'decisions'],
    ['Golden handcuffs', 'money'],
    ['Why I went freelance', 'independence'],
    ['Another certification will not fix it', 'learning'],
    ['Keep a work diary for two weeks', 'watching'],
    ['From generalist to nothing in particular', 'paths'],
    ['On call without losing your mind', 'incidents'],
  ])('%s', (title, concept) => {
    expect(about(title)?.[0]).toBe(concept);
  });

  test('nothing, for what is about something else or in a language the lexicon does not know', () => {
    expect(about('A sourdough starter in seven days')).toBeUndefined();
    expect(about('Besser schlafen: ein Leitfaden')).toBeUndefined();
    expect(about('')).toBeUndefined();
  });

  test('one stray word in a body is not enough, two different ones are', () => {
    expect(about('Notes', { body: 'We spoke of burnout once.' })).toBeUndefined();
    expect(about('Notes', { body: 'We spoke of burnout and chronic stress.' })?.[0]).toBe('burnout');
    expect(about('Notes', { tags: ['burnout'] })?.[0]).toBe('burnout');
  });

  test('plurals, hyphens and case do not matter', () => {
    const one = readArticle({ title: 'Back to back meeting', description: '', tags: [], body: '' });
    expect(readArticle({ title: 'BACK-TO-BACK MEETINGS', description: '', tags: [], body: '' })).toEqual(one);
  });
});

describe('which way it points', () => {
  test('coping with something, or having more of it', () => {
    expect(about('Too many one-on-ones: how to cut and shorten them')).toEqual(['one-on-ones', 'ease']);
    expect(about('Make time for writing and protect it')).toEqual(['writing', 'more']);
    expect(about('One-on-ones')).toEqual(['one-on-ones', null]);
  });
});

describe('who pays for it', () => {
  const paid = (body: string) => readArticle({ title: 'A', description: '', tags: [], body }).paid;
  test.each([
    'This post may contain affiliate links.',
    'We may earn a small commission if you buy.',
    'As an Amazon Associate I earn from qualifying purchases.',
    'Dieser Beitrag enthält Affiliate-Links.',
    'Cet article contient des liens d’affiliation.',
  ])('%s', (body) => {
    expect(paid(body)).toBe(true);
  });
  test('is not said by a text that is merely about sellers', () => {
    expect(paid('Her commission was an affiliate of nobody.')).toBe(false);
  });
});

test('the lexicon leads only to concepts and guides that exist', () => {
  const ids = new Set(CONCEPTS.map(({ id }) => id));
  const slugs = new Set(readGuides().map(({ slug }) => slug));
  expect(ids.size).toBe(CONCEPTS.length);
  for (const { id, near, guides, terms } of CONCEPTS) {
    for (const other of near) expect(ids, `${id} is near ${other}`).toContain(other);
    for (const slug of Object.keys(guides)) expect(slugs, `${id} leads to ${slug}`).toContain(slug);
    expect(terms.split(',').length).toBeGreaterThanOrEqual(8);
  }
});
