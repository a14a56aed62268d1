import type { Lexicon } from '../lexicon.ts';

/** German; compounds go by their last part, and what stands after the noun says about what: "Workshop Leitbild". */
export const german: Lexicon = {
  headFirst: true,
  prepositions: 'mit, für, über, zu, zum, zur, von, vom, im, bei, beim, am, an, auf, aus, des, nach',
  small: 'der, die, das, den, dem, ein, eine, und, oder, unser, neue, neuer, neues, neuen, frau, herr, fa',
  kinds: {
    'one-on-one': [
      'vier Augen, Einzelgespräch*, bilateral*, Austausch mit',
      'Rücksprache',
      'Jour fixe, JF, Austausch, *gespräch, Abstimmung',
    ],
    standup: ['Morgenrunde, Frühbesprechung, Morgenbesprechung, Tagesbesprechung', 'täglich*'],
    status: [
      '*übergabe, Fortschritt*, Sachstand*, Lenkungs*, *status, Leitungsrunde',
      '*besprechung, *runde, *sitzung, *meeting, *abstimmung, *ausschuss',
      'Jour fixe, JF, Austausch, Abstimmung, Termin, Treffen, wöchentlich*, *konferenz',
    ],
    review: [
      `Rückblick, *review, *prüfung, *abnahme, *begehung, Fallbesprechung, Tumorkonferenz, Durchsicht, Gegenlesen,
       *freigabe, *kontrolle, Nachbesprechung, Qualitätssicherung`,
      'Besichtigung, Bewertung, Mängel*, !prüfen, !durchsehen',
    ],
    planning: [
      `*planung, *plan, !planen, Auftakt*, Startbesprechung, Projektstart, !organisieren, Vorbereitung Fest,
       Sommerfest vorbereiten, Fest vorbereiten, Feier vorbereiten`,
      'Haushalt*, Ziele, Meilenstein*, !vorbereiten',
      '*vorbereitung, !vorbereiten',
    ],
    workshop: [
      `*workshop, *klausur, Klausurtag*, Arbeitssitzung, Arbeitstreffen, Ideenrunde, *werkstatt, Arbeitsgruppe`,
      'AG, Arbeitskreis',
    ],
    interview: [
      `Vorstellungsgespräch*, Bewerb*, *interview, Kandidat*, Auswahlgespräch*, Probearbeiten, Einstellung*,
       Auswahltag, Assessment*, Auswahl*, zweite Runde, erste Runde, Endrunde`,
      'Personalauswahl',
      'Kennenlerngespräch',
    ],
    presentation: [
      `Präsent*, *präsentation, *vortrag, Vorführung, Generalprobe, Presse*, Rede, Referat, Folien,
       Pressekonferenz*, Infoveranstaltung*, Infoabend, Informationsveranstaltung*`,
      'Vorstellung, Messe',
    ],
    teaching: [
      `*unterricht, Unterricht*, Vorlesung*, Klassenarbeit*, Korrektur*, !korrigieren, Einarbeit*, Anleitung,
       Azubi*, Mathe*, Physik, Chemie, Deutsch, Geschichte, Sport, Nachhilfe*, *klasse, Lernbegleitung,
       Referendariat, Unterrichtsvorbereitung`,
      'Praktikant*, Schüler*, Studierende, *betreuung',
      '*schulung, *seminar',
    ],
    client: [
      `Kunde*, Mandant*, Eltern*, *sprechstunde, Visite, Verkauf*, Akquise*, Angebot*, Gericht*, *verhandlung,
       Auftraggeber*, Bauherr*, Hausbesuch*, Klient*, Mieter*, Ausschreibung*, Beratung*, Mandat*`,
      'Lieferant*, Dienstleister*, Vertrieb*, Bürger*, Beratung*, Ortstermin',
    ],
    'people-admin': [
      `Jahresgespräch*, Mitarbeitergespräch*, Beurteilung*, Zielvereinbarung*, *dienstplan, Schichtplan*, Urlaub*,
       Einsatzplan*, Gehalt*, Lohn*, Arbeitszeugnis*, Kündigung*, Betriebsrat, Beförderung*, Arbeitsvertrag,
       Vertretung*, !einteilen, Überstunden*, Elternzeit*, Krankmeldung*, Urlaubsanträge,
       Mitarbeiterjahresgespräch*, *jahresgespräche, Personalgespräch*, Personalplanung, Personalrat*,
       Personalabteilung, Personalfragen`,
      'Arbeitszeit*, Probezeit*',
    ],
    'all-hands': [
      `Betriebsversammlung, Personalversammlung, Mitarbeiterversammlung, Gesamtkonferenz, alle Beschäftigten,
       gesamte Belegschaft, alle Kollegen, alle Mitarbeitenden`,
      '*versammlung',
    ],
    social: [
      `*feier, *fest, Mittag*, Abendessen, Frühstück*, Geburtstag*, *kaffee, Abschied*, Ausstand, Umtrunk,
       Stammtisch*, *ausflug, Teamevent, Grillen, Kuchen*, Verabschiedung*, Essen, Bier*, Kino, Kegeln, Bowling,
       Grill*`,
      'Empfang, Pause',
    ],
    admin: [
      `Rechnung*, *abrechnung, *kosten, Mails, Posteingang, Steuer*, Buchhaltung, Ablage, Papierkram, Spesen*,
       Verwaltung*, Formular*, Bestellung*, Zeiterfassung, *abschluss, Inventur, Versicherung*, Beleg*, Quittung*,
       Unterlagen, Porto, Handkasse, Kasse, !abarbeiten, !buchen`,
      'Antrag*, Buchung*, !aufräumen, Akten*, !sortieren',
    ],
    incident: [
      `*störung, Krise*, *ausfall, Notfall*, Eskalation*, *panne, Rufbereitschaft, Unfall*, Vorfall*, Alarm*,
       Rohrbruch, *schaden, Schaden*, Hochwasser*, Diebstahl, Einbruch, Leck, Brandfall`,
      'Beschwerde*, Reklamation*',
    ],
    building: [
      `*entwicklung, !entwickeln, Umsetzung, !umsetzen, !bauen, !aufbauen, zusammenbauen, !montieren, herstellen,
       basteln, !programmieren`,
      '!erstellen, !einrichten, Schnittstelle*, anfertigen',
    ],
    maintaining: [
      `*wartung, Fehler*, Instandhaltung*, Umstellung, Aktualisierung*, *pflege, Datensicherung, !ersetzen,
       !austauschen, !reinigen, Reinigung, updaten, Drucker, *austausch, Heizung*, !warten, Filterwechsel,
       !reparieren`,
      '!beheben, putzen',
    ],
    analysis: [
      `*analyse, *auswertung, *recherche, !recherchieren, Untersuchung, Kalkulation*, *studie, Umfrage*,
       Berechnung*, Kennzahlen*, Zahlen, Messung*, auswert*, *vergleich, !vergleichen, Vergleich*, !auswerten,
       !analysieren`,
      'Daten*, Zahlen',
    ],
    writing: [
      `schreib*, !verfassen, Gutachten*, Protokoll*, Artikel*, *bericht, Dokumentation*, Schriftsatz*,
       Übersetzung*, Stellungnahme*, *brief, Bescheid*, Vermerk*, Kapitel*, Anschreiben, formulier*, *briefe,
       *berichte, !schreiben, !formulieren, !fertig schreiben, Pressetext*, Text, Texte, Werbetext*`,
      '!überarbeiten',
    ],
    design: [
      `*entwurf, !entwerfen, Gestalt*, Skizze*, !zeichnen, Zeichnung*, Grafik*, Konzeption*, *entwürfe, *skizzen,
       Logo*, !gestalten, Grafikdesign`,
      '*konzept, kreativ*, Ideen',
    ],
    strategy: [
      `*strategie, Leitbild, Vorstand*, Geschäftsführung*, Aufsichtsrat*, Ausrichtung, Geschäftsleitung, Zukunft*,
       Ausblick`,
      'Leitung*, Perspektive*',
    ],
    learning: [
      `*fortbildung, Weiterbildung*, !lernen, Lehrgang*, *kurs, Tagung*, Kongress*, Fachlektüre, Zertifizierung*,
       Englisch*, Spanisch*, !üben, *training, Auffrischung*, Erste Hilfe`,
      '*schulung, *unterweisung, *seminar, !lesen',
    ],
    other: [
      `Fokuszeit, *fahrt, *reise, Zug, Flug*, Zahnarzt, Arzt*, Blocker, geblockt, privat, Kinder abholen, Friseur,
       Puffer`,
    ],
  },
};
