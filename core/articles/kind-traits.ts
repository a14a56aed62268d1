/** What a kind of work asks of a person, as far as articles care. */
export type Trait =
  /** Making something alone for an hour or more. */
  | 'making'
  /** Work in the trade itself, as opposed to looking after those who do it. */
  | 'hands-on'
  | 'managing'
  | 'coordinating'
  /** Choosing and approving. */
  | 'deciding'
  /** Serving people whose mood has to be met; `serving-some` where that is only part of it. */
  | 'serving'
  | 'serving-some'
  /** Beginning something; `starting-some` where that is only part of it. Likewise keeping something going. */
  | 'starting'
  | 'starting-some'
  | 'running'
  | 'running-some'
  | 'selling'
  | 'admin'
  | 'learning'
  | 'steering'
  | 'teaching'
  /** Joining two trades. */
  | 'bridging';

/** Fields of work; energizing kinds of two of them make a hybrid. */
export type Domain = 'technical' | 'analytical' | 'expressive' | 'people' | 'steering' | 'upkeep';

interface KindTraits {
  domain: Domain;
  traits: readonly Trait[];
}

const BUILT_IN: Record<string, KindTraits> = {
  'one-on-one': { domain: 'people', traits: ['managing', 'serving-some'] },
  standup: { domain: 'upkeep', traits: ['coordinating', 'managing', 'running-some'] },
  status: { domain: 'upkeep', traits: ['coordinating', 'managing', 'running-some'] },
  review: { domain: 'technical', traits: ['hands-on'] },
  planning: { domain: 'upkeep', traits: ['coordinating', 'managing', 'deciding'] },
  workshop: { domain: 'people', traits: ['starting-some'] },
  interview: { domain: 'people', traits: ['managing', 'serving-some'] },
  presentation: { domain: 'steering', traits: ['steering', 'starting-some'] },
  teaching: { domain: 'people', traits: ['teaching', 'serving-some'] },
  client: { domain: 'people', traits: ['serving'] },
  'people-admin': { domain: 'upkeep', traits: ['managing', 'coordinating', 'serving-some'] },
  'all-hands': { domain: 'upkeep', traits: ['coordinating', 'managing'] },
  social: { domain: 'people', traits: [] },
  admin: { domain: 'upkeep', traits: ['admin', 'running-some', 'coordinating'] },
  incident: { domain: 'technical', traits: ['running', 'hands-on'] },
  building: { domain: 'technical', traits: ['making', 'hands-on', 'starting-some'] },
  maintaining: { domain: 'technical', traits: ['running', 'hands-on'] },
  analysis: { domain: 'analytical', traits: ['making', 'hands-on'] },
  writing: { domain: 'expressive', traits: ['making', 'hands-on'] },
  design: { domain: 'expressive', traits: ['making', 'hands-on', 'starting-some'] },
  strategy: { domain: 'steering', traits: ['steering', 'starting-some'] },
  learning: { domain: 'analytical', traits: ['learning'] },
};

/** Word beginnings in the names of people's own kinds; the first that fits decides the domain. */
const BY_WORD: readonly (readonly [RegExp, KindTraits])[] = [
  [
    /\b(sale|sell|proposal|tender|bid|quote|pitch deck|prospect|invoic|billing|acquisition|negotiat)/,
    { domain: 'upkeep', traits: ['selling', 'admin'] },
  ],
  [
    /\b(approv|committee|sign.?off|governance|board|steering group|vote|panel)/,
    { domain: 'upkeep', traits: ['coordinating', 'deciding'] },
  ],
  [
    /\b(escalat|complain|support|service desk|help.?desk|front desk|counter|hotline|call cent|patient|resident|parent|guest|care\b|ward|triage)/,
    { domain: 'people', traits: ['serving'] },
  ],
  [
    /\b(prototyp|pilot|proof of concept|experiment)/,
    { domain: 'technical', traits: ['making', 'hands-on', 'starting'] },
  ],
  [
    /\b(kick.?off|launch|pitch|incubat|venture|idea|brainstorm|discovery|scoping)/,
    { domain: 'steering', traits: ['starting'] },
  ],
  [
    /\b(report|operat|compliance|audit|bookkeep|accounts|rota|roster|schedul|inventory|upkeep|run(ning)? the)/,
    { domain: 'upkeep', traits: ['running', 'admin', 'coordinating'] },
  ],
  [/\b(pair|bridg|liais|translat|cross|interdisciplin|joint)/, { domain: 'people', traits: ['bridging', 'hands-on'] }],
  [
    /\b(cod|program|engineer|develop|lab|bench|model(l)?ing|craft|workshop floor|repair|surgery|drafting)/,
    { domain: 'technical', traits: ['making', 'hands-on'] },
  ],
  [/\b(research|data|investigat|statistic|forecast)/, { domain: 'analytical', traits: ['making', 'hands-on'] }],
  [
    /\b(edit|copy|draw|illustrat|photo|film|music|compos|creativ|storyboard|sketch)/,
    { domain: 'expressive', traits: ['making', 'hands-on'] },
  ],
  [
    /\b(coach|mentor|train|lectur|class|lesson|tutor|supervis)/,
    { domain: 'people', traits: ['teaching', 'serving-some'] },
  ],
  [
    /\b(hiring|recruit|apprais|performance|payroll|leave)/,
    { domain: 'upkeep', traits: ['managing', 'admin', 'coordinating'] },
  ],
  [
    /\b(vision|roadmap|direction|policy|talk|keynote|present)/,
    { domain: 'steering', traits: ['steering', 'starting'] },
  ],
  [/\b(course|certif|study|exam)/, { domain: 'analytical', traits: ['learning'] }],
];

/** Traits that the titles of a kind's activities may add to it: a presentation can be a pitch, a client a complaint. */
const BY_TITLE = new Set<Trait>(['starting', 'running', 'selling', 'serving', 'bridging', 'deciding']);

/**
 * Traits of a kind: those of the kinds Updraft comes with are fixed; a person's own kind is read from its name, or,
 * where the name says nothing, from its titles. What at least half of the titles say is added.
 */
export function traitsOf(id: string, name: string, titles: readonly string[]): KindTraits {
  const known = Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id] : undefined;
  const own = known ?? readWords(`${id.replaceAll('-', ' ')} ${name}`);
  const said = titles.map(readWords);
  const usual = (trait: Trait) => said.filter((title) => title?.traits.includes(trait)).length * 2 >= titles.length;
  const byTitle = [...new Set(said.flatMap((title) => title?.traits ?? []))].filter(usual);
  if (!own) return { domain: said.find((title) => title)?.domain ?? 'upkeep', traits: byTitle };
  return {
    domain: own.domain,
    traits: [...new Set([...own.traits, ...byTitle.filter((trait) => BY_TITLE.has(trait))])],
  };
}

function readWords(text: string): KindTraits | undefined {
  const words = text.toLowerCase();
  const fitting = BY_WORD.filter(([pattern]) => pattern.test(words)).map(([, traits]) => traits);
  const [first] = fitting;
  return first && { domain: first.domain, traits: [...new Set(fitting.flatMap(({ traits }) => traits))] };
}
