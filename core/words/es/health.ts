import type { AllWords } from '../all.ts';

export const healthWords: AllWords['healthWords'] = {
  notice: 'Ahora mismo Updraft no puede leer bien esta página de calendario. La ventana de la barra sigue funcionando.',
  noticeElsewhere: (calendar: string) =>
    `Ahora mismo Updraft no puede leer bien ${calendar}. Lo que ya conoce se puede etiquetar aquí.`,
  copy: 'Copiar informe',
  copyWhy: 'Recuentos y versiones, nada de tu calendario.',
  copied: 'Copiado.',
  notCopied: 'No se ha podido copiar.',
  well: 'se lee sin problemas.',
  notWell: 'no se leyó bien la última vez que estuvo abierto.',
  confirmed: (day: string) => `Lo que Updraft sabe de su página se confirmó por última vez el ${day}.`,
  calendarNames: { google: 'Google Calendar', outlook: 'Outlook en la web' },
};
