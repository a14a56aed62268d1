import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');

export const pathsWords: AllWords['pathsWords'] = {
  alone: 'Allein arbeiten',
  lead: 'Arbeitsweisen, die keine Karriereleiter zeigt, an deine eigenen Markierungen gehalten.',
  basis: (count) =>
    `Aus ${tags(count)} des letzten halben Jahres, deinem Können und dem, was du über dich gesagt hast. Ein Blickwinkel zeigt, wie man es sehen kann, nicht, was du bist.`,
  early: 'Noch zu früh, um etwas zu sagen.',
  needs: (count, days) => {
    const parts = [
      count > 0 ? `etwa ${tags(count)}` : '',
      days > 0 ? `${counted(days, 'Tag', 'Tage')} mit Markierungen` : '',
    ];
    return `Für einen Blickwinkel braucht es noch ${parts.filter(Boolean).join(' und ')} mehr.`;
  },
  watching:
    'Eine Studie läuft. Die Blickwinkel bleiben bis zu ihrem Ende geschlossen, damit sie nicht verbiegen, was du siehst.',
  none: 'Kein Weg sticht heraus. Für keinen davon sprechen deine Markierungen mehr als dagegen, und auch das ist eine Antwort.',
  names: {
    hybrid: 'Tief und breit zugleich',
    entrepreneur: 'Gründen im Unternehmen',
    artisan: 'Handwerk vertiefen',
    ladder: 'Die stetige Leiter',
    independent: 'Selbstständig',
  },
  about: {
    hybrid: 'Zwei oder drei Gebiete in der Tiefe, und die Brücke dazwischen.',
    entrepreneur: 'Von null auf eins im Unternehmen anderer, dann übergeben.',
    artisan: 'Ein Handwerk, tiefer und besser statt größer.',
    ladder: 'Der bekannte Weg nach oben, über Führung oder Fachwissen, weil er passt.',
    independent: 'Eigene Arbeit auf eigene Rechnung, Verkaufen inbegriffen.',
  },
  speaks: 'Deine Markierungen sprechen dafür',
  little: 'Bisher spricht wenig dafür',
  for: 'Dafür',
  against: 'Dagegen',
  noFor: 'Bisher nichts in deinen Markierungen.',
  noAgainst: 'Bisher nichts in deinen Markierungen.',
  amount: (part) => `zählt ${part}`,
  changes: 'Was das ändern würde',
  turns: (what, count) =>
    `Wenn die nächsten ${n(count)} Markierungen zu ${what} auf „kostet Energie“ lauteten, fiele die wichtigste Stütze weg.`,
  change: {
    hybrid: 'Ein Gebiet, aus dem fast alle Stunden kommen, die Energie geben.',
    entrepreneur: 'Markierungen, nach denen dir das Weiterführen so viel Energie gibt wie das Beginnen.',
    artisan: 'Ein zweites Gebiet, das ebenso viel Energie gibt, oder eine niedrigere Bewertung des eigenen Könnens.',
    ladder: 'Führung oder das eigene Gebiet beginnt Energie zu kosten, oder ein Satz in deinem Profil sagt Nein.',
    independent: 'Markierungen zu Verkauf und Verwaltung: Sie entscheiden mehr als die Arbeit selbst.',
  },
  probe: 'Eine erste kleine Probe',
  probes: {
    hybrid: {
      title: 'Eine Stunde an der Brücke',
      change: 'Eine Stunde pro Woche an einem Problem, das meine beiden Gebiete braucht, mit jemandem aus dem anderen.',
      stop: 'Nach drei Wochen braucht es niemand.',
    },
    entrepreneur: {
      title: 'Ein kleiner Start, dann übergeben',
      change: 'Ich beginne etwas Kleines und sage am ersten Tag, wer es in der letzten Woche übernimmt.',
      stop: 'Niemand würde es übernehmen.',
    },
    artisan: {
      title: 'Zwei geschützte Stunden Handwerk',
      change: 'Zwei Stunden pro Woche für ein schweres Stück meines Handwerks, im Kalender und ohne Meetings.',
      stop: 'Sie gehen drei Wochen in Folge für anderes drauf.',
    },
    ladder: {
      title: 'Die nächste Sprosse probieren',
      change:
        'Ich übernehme eine Stunde pro Woche eine Aufgabe der nächsten Sprosse und gebe eine Stunde ab, die Energie kostet.',
      stop: 'Die abgegebene Stunde kommt zurück.',
    },
    independent: {
      title: 'Verkaufen auf Probe',
      change: 'Zwei Stunden pro Woche, um erste Kundschaft zu suchen und anzusprechen, eingetragen und markiert.',
      stop: 'Es gerät mit meinem Vertrag in Konflikt.',
    },
  },
  start: 'Als Experiment beginnen',
};
