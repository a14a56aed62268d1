import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: 'Das ist alles, was aufs Papier kommt. Unter den Druckern findest du auch „Als PDF speichern“.',
  print: 'Drucken',
  gone: 'Was gedruckt werden sollte, ist nicht mehr hier. Öffne es noch einmal aus der Seitenleiste.',
};
