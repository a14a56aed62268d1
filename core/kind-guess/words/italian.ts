import type { Lexicon } from '../lexicon.ts';

/** Italian. */
export const italian: Lexicon = {
  headFirst: true,
  prepositions: 'di, della, dello, delle, dei, degli, dell, al, alla, ai, col, su, sul, sulla, nel, tra, fra',
  small: 'gli, l, ed, nuovi, sig, dott',
  kinds: {
    'one-on-one': [
      `colloquio individuale, incontro individuale, faccia a faccia, uno a uno, allineamento con, quattr occhi`,
      'confronto con',
      'colloquio, allineamento, confronto, settimanale',
    ],
    standup: ['riunione mattutina, giornaliero, giornaliera, briefing mattutino', 'quotidian*', 'mattutin*'],
    status: [
      `riunione di reparto, riunione di team, riunione di squadra, avanzamento*, consegne, cambio turno, comitato,
       riunione di cantiere, consiglio di classe, riunione caposala, responsabili`,
      'aggiornamento, allineamento, punto',
      'riunione, incontro, settimanale, mensile, chiamata, confronto, appuntamento',
    ],
    review: ['sopralluogo*, collaudo*, ispezion*, controllo*, bilancio progetto, rilettura, riesame', 'esame, approv*'],
    planning: ['avvio, lancio, programmazione, tabella di marcia, piano d azione', 'scadenz*, preventivo'],
    workshop: ['gruppo di lavoro, sessione di lavoro, officina, ritiro, giornata di team, idee', 'tavolo'],
    interview: [
      `colloquio di lavoro, colloquio tecnico, colloquio conoscitivo, intervista*, assunzion*, secondo turno,
       colloqui selezione`,
      'colloquio',
    ],
    presentation: ['discorso, relazione al convegno, intervento, open day, prova, discussione, saggio', 'fiera'],
    teaching: [
      `lezion*, correggere, compiti, ricevimento studenti, insegna*, ripetizioni, affiancamento, docen*,
       esercitazion*, fisica, chimica, italiano, storia, recupero, sostegno, verifiche`,
      'tirocin*, apprendist*, esami',
      'formazione',
    ],
    client: [
      `genitori, udienza*, tribunale, trattativa*, gara, offerta*, ambulatorio, sportello, condomin*, inquilin*,
       famiglia*`,
      'ricevimento, cittadin*, committen*',
    ],
    'people-admin': [
      `valutazione annuale, valutazione prestazioni, colloquio annuale, turni, buste paga, busta paga, stipendi*,
       permessi, organico, licenziament*, ferie, sostituzioni, straordinari, malattia, contratti, colloqui annuali`,
      'presenze',
    ],
    'all-hands': ['riunione generale, collegio docenti, tutto il personale'],
    social: [
      'pranzo*, cena*, colazione*, compleann*, pensionamento, brindisi, gita, saluto, auguri, grigliat*',
      'pausa, benvenuto',
    ],
    admin: [
      `rimbors*, posta, mail, spese, bollette, scartoffie, ordini, acquisti, protocollo, dichiarazion*, burocrazia,
       pratiche, tasse, scontrin*`,
      'prenota*, moduli',
    ],
    incident: [
      `guast*, disservizio, reperibilità, allagamento, infortun*, allarm*, perdita, incendio, furto, blackout,
       alluvione`,
    ],
    building: ['codice, codifica, realizza*, fabbricare', 'creare'],
    maintaining: [
      'aggiornamenti, rilascio*, pulizia, stampante, pulire, tagliando, revisione caldaia, revisione auto',
      'correzione, assistenza',
    ],
    analysis: [
      `indagin*, calcol*, sondaggio, questionari*, fattibilità, rilievi, numeri, dati, confronto preventivi,
       confrontare, paragon*`,
      'numeri, indicatori, risultati',
    ],
    writing: ['stesura, bozza*, ricorso, parere, perizia, delibera*', 'documento*, atto'],
    design: ['schizz*, grafica, planimetri*, impaginazion*, idee logo', 'creativ*, idea'],
    strategy: ['cda, comitato direttivo, indirizzo'],
    learning: [
      `primo soccorso, aggiornamento professionale, convegno*, imparare, studiare, inglese,
       esercitazione antincendio`,
      'leggere',
    ],
    other: ['treno, occupato, aereo, aeroporto, non disturbare, bloccato, spostamento'],
  },
};
