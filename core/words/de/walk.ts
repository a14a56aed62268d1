import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const walkWords: AllWords['walkWords'] = {
  lead: 'Der Tag der Reihe nach, eins nach dem anderen. Überspringe, woran du dich nicht erinnerst.',
  at: (index, count) => `${n(index)} von ${n(count)}`,
  question: 'Wie ging es dir danach?',
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Weiter',
  again: 'Von vorn',
  recalled: 'Als erinnert vermerkt: am Ende des Tages gegeben, nicht gleich danach.',
  nothing: 'Heute ist nichts mehr zu markieren. Genieß die Ruhe.',
  none: 'Heute ist noch nichts zu Ende, was sich markieren ließe.',
  done: (tagged, skipped) => `Das war der Tag: ${n(tagged)} markiert${skipped ? `, ${n(skipped)} übersprungen` : ''}.`,
  before: 'Davor',
  keys: 'Die Tasten 1 bis 5 wählen, von „kostet viel Energie“ bis „gibt viel Energie“; S überspringt, B geht zurück.',
};
