import { type Concept, concept } from './concept.ts';

/** Matters of a working life: learning, deciding, changing. */
export const CAREERS: readonly Concept[] = [
  concept(
    'independence',
    'independent work',
    'paths',
    'freelance, freelancer, freelancing, self employed, self employment, solopreneur, going independent, independent consultant, portfolio career, contractor, own business, own boss, sole trader, find client, finding client, sales call, proposal writing, selling yourself, day rate, first client, going solo, quit your job, leave your job, gig',
    'client, invoice, proposal, sell, selling, sales, pipeline, rate, pricing, independent, solo, founder',
    {
      near: ['clients', 'career-change', 'people-admin'],
      guides: { 'freelance-portfolio-pitfalls': 'ease' },
      traits: ['selling'],
      ease: 'before you, nobody tells you, hidden, unpaid, pitfall, risk',
      more: 'first client, land, launch',
    },
  ),
  concept(
    'learning',
    'learning',
    'observe',
    'deliberate practice, learning a new skill, new skill, upskilling, upskill, reskill, certification, certificate, credential, online course, bootcamp, degree, career capital, skill building, beginner, lifelong learning, exam, badge',
    'learn, learning, skill, course, practice, study, training, expert, expertise',
    {
      near: ['strengths', 'teaching'],
      guides: { 'energizing-but-weak': 'more', 'optimisation-trap': 'ease' },
      kinds: ['learning'],
      ease: 'another certificate, one more course, collecting, wrong job, diminishing',
      more: 'beginner, deliberate practice, weekend, first step',
    },
  ),
  concept(
    'strengths',
    'strengths and energy',
    'observe',
    'strength, weakness, good at, zone of genius, competence trap, competence curse, peter principle, energy audit, energy not time, manage your energy, self knowledge, self awareness, personality, talent, what drains you, golden cage, cage, praised for',
    'energy, skill, competence, drain, talent, excel',
    {
      near: ['learning', 'meaning', 'small-moves'],
      guides: { 'good-at-drained-by': 'ease', 'energy-not-strengths': 'ease' },
    },
  ),
  concept(
    'watching',
    'watching one’s own days',
    'observe',
    'journal, journaling, journalling, diary, work log, work diary, keep a log, time tracking, time log, track your time, track your energy, track your mood, self tracking, quantified self, experience sampling, mood tracking, observe, observation, two week, small sample, sample size, correlation, false pattern, confirmation bias, memory bias, peak end, self experiment, n of 1',
    'track, note, record, log, pattern, data, notice, reflect, reflection, statistics, bias, review your week',
    {
      near: ['strengths', 'small-moves', 'analysis'],
      guides: { 'two-week-observation': 'more', 'reading-your-own-data': 'more' },
    },
  ),
  concept(
    'small-moves',
    'small moves',
    'moves',
    'job crafting, small experiment, tiny experiment, small step, small change, redesign your job, reshape your job, twenty percent, 20 percent, 20 time, negotiate your role, role negotiation, job redesign, trial, prototype your life, life design, odyssey plan, experiment, incremental',
    'experiment, try, iterate, adjust, swap, trade, hypothesis, small',
    {
      near: ['strengths', 'career-change'],
      guides: { 'twenty-percent-shift': 'more', 'job-crafting-basics': 'more', 'small-experiments': 'more' },
    },
  ),
  concept(
    'decisions',
    'decisions',
    'traps',
    'job offer, promotion, career decision, decision fatigue, decision making, difficult decision, big decision, choice overload, pros and cons, counter offer, accept the offer, say yes to, lateral move, next role, head of, trajectory, ten year, crossroads, regret',
    'decide, decision, choice, offer, choose, title, option',
    {
      near: ['career-change', 'money', 'managing'],
      guides: { 'trajectory-over-state': 'more', 'promotion-decision-check': 'more', 'decision-fatigue': 'ease' },
    },
  ),
  concept(
    'money',
    'staying for the pay',
    'traps',
    'golden handcuff, vesting, stock option, equity, compensation, salary, mortgage, lifestyle creep, lifestyle inflation, financial freedom, pension, sunk cost, too late to change, one more year, severance, bonus',
    'money, pay, income, saving, security, afford',
    {
      near: ['decisions', 'career-change', 'independence'],
      guides: { 'golden-handcuffs': 'ease', 'sunk-cost-career': 'ease', 'stick-it-out': 'ease' },
    },
  ),
  concept(
    'career-change',
    'changing course',
    'traps',
    'career change, change career, career pivot, switch career, side project, side hustle, quitting, quit my job, start over, starting over, midlife, mid career, retrain, sabbatical, leap, dream job, escape plan, follow your passion, new career, resign',
    'pivot, change, dream, leave, new field, risk, reinvent',
    {
      near: ['independence', 'decisions', 'small-moves'],
      guides: { 'side-project-probe': 'more', 'escape-fantasy': 'ease', 'stick-it-out': 'ease' },
    },
  ),
  concept(
    'meaning',
    'meaning',
    'meaning',
    'meaningful work, purpose, autonomy, intrinsic motivation, self determination, motivation, progress principle, calling, job satisfaction, fulfilment, fulfillment, ikigai, what motivates, engaged, engagement',
    'meaning, motivate, values, autonomy, mastery, happy, joy',
    {
      near: ['strengths', 'people', 'paths'],
      guides: { 'autonomy-mastery': 'more' },
    },
  ),
  concept(
    'paths',
    'paths without a name',
    'paths',
    'generalist, specialist, t shaped, polymath, multipotentialite, hybrid role, intrapreneur, intrapreneurship, zero to one, new venture inside, career ladder, job title, career path, nonlinear career, squiggly career, range, jack of all trade, interdisciplinary, unconventional career',
    'ladder, path, title, hybrid, combination, venture, bridge, unusual',
    {
      near: ['strategy', 'making', 'career-change'],
      guides: {
        'specialist-generalist': 'more',
        'in-house-entrepreneur': 'more',
        'legible-paths': 'more',
        'craft-artisan': 'more',
      },
    },
  ),
];
