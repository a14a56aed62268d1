import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const records = (count: number) => counted(count, 'registro verificado', 'registros verificados');
const things = (activities: number, tags: number) =>
  `${counted(activities, 'atividade', 'atividades')} e ${counted(tags, 'etiqueta', 'etiquetas')}`;

export const safetyWords: AllWords['safetyWords'] = {
  title: 'Segurança',
  snapshots: 'Trazer de volta um estado anterior',
  snapshotsWhy:
    'Antes de restaurar, importar, adicionar um arquivo de calendário ou apagar uma parte, o Updraft guarda por 30 dias o que havia. Trazer de volta substitui o que há agora, que por sua vez é guardado.',
  noSnapshots: 'Nada guardado ainda.',
  reasons: {
    'before-restore': 'antes de restaurar',
    'before-import': 'antes de importar',
    'before-erase': 'antes de apagar',
    'before-update': 'antes de atualizar o Updraft',
    'before-sync': 'antes de mesclar',
  },
  snapshot: (when: string, why: string, activities: number, tags: number) =>
    `${when}, ${why}: ${things(activities, tags)}`,
  bringBack: 'Trazer de volta',
  broughtBack: 'De volta.',
  check: 'Verificar meus dados',
  checkWhy:
    'Lê todos os registros e refaz o que é calculado a partir deles. Registros danificados são separados; nenhum é apagado.',
  checking: 'Verificando.',
  allWell: (count: number) => `${records(count)}. Está tudo bem.`,
  setAside: (count: number, damaged: number) =>
    `${records(count)}. ${damaged === 1 ? '1 estava danificado e foi separado' : `${n(damaged)} estavam danificados e foram separados`} abaixo; todo o resto pode ser lido.`,
  damaged: 'Separados',
  exportDamaged: 'Exportar o que foi separado',
  room: 'Espaço',
  used: (used: string, quota: string) => `O Updraft usa ${used} dos ${quota} que este navegador lhe daria.`,
  isKept: 'O navegador mantém os dados até você apagar.',
  notKept: 'O navegador pode limpar os dados quando o disco estiver quase cheio. Mantenha um backup em outro lugar.',
  askToKeep: 'Pedir ao navegador que mantenha',
  eraseSome: 'Apagar uma parte',
  eraseSomeWhy:
    'Atividades com suas etiquetas e notas, destes dias ou de um calendário. Outras máquinas que mesclam também as apagam.',
  from: 'De',
  until: 'Até',
  calendar: 'Calendário',
  anyCalendar: 'Escolha um',
  eraseDays: 'Apagar estes dias',
  eraseCalendar: 'Apagar este calendário',
  chooseDays: 'Escolha o primeiro e o último dia.',
  chooseCalendar: 'Escolha um calendário.',
  erasedSome: (activities: number, tags: number, left: number) =>
    `Apagado: ${things(activities, tags)}. ${left === 1 ? 'Resta' : 'Restam'} ${counted(left, 'atividade', 'atividades')}. O que havia pode ser trazido de volta por 30 dias.`,
  encrypted: 'Backup criptografado',
  encryptedWhy:
    'Só pode ser lido com a frase secreta, que não é guardada em lugar nenhum: sem ela, o arquivo está perdido. Mescle-o em outra máquina e as duas terão o mesmo.',
  passphrase: 'Frase secreta',
  exportEncrypted: 'Exportar backup criptografado',
  mergeEncrypted: 'Mesclar backup criptografado',
  tooShort: (letters: number) => `A frase secreta precisa de ${n(letters)} caracteres ou mais.`,
  encrypting: 'Um momento.',
  notEncrypted: 'O arquivo não é um backup criptografado do Updraft. Nada mudou.',
  wrongPassphrase: 'Essa frase secreta não abre este arquivo, ou o arquivo foi alterado.',
  newer:
    'Uma versão mais nova do Updraft guardou dados aqui, e esta não consegue lê-los. Nada mudou. Atualize o Updraft para continuar.',
  blocked:
    'Outra aba está segurando os dados enquanto o Updraft é atualizado. Feche as outras abas do Updraft; isto continua sozinho.',
  full: 'Não há mais espaço neste disco, então nada pode ser salvo. Libere algum espaço e tente de novo.',
  failedStep:
    'Não foi possível adaptar seus dados a esta versão. Eles estão como estavam. Reinicie o navegador; se não ajudar, a versão anterior, reinstalada, consegue lê-los.',
};
