import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const exportWords: AllWords['exportWords'] = {
  title: 'Exportar',
  lead: 'Todo es tuyo y te lo puedes llevar. Los archivos se quedan en este ordenador si tú no los mueves.',
  backup: 'Exportar copia de seguridad',
  backupWhy: 'Todo lo que has hecho, en un archivo que Updraft restaura tal cual.',
  from: 'Desde',
  until: 'Hasta',
  rangeWhy:
    'Deja ambos vacíos para incluirlo todo. Con días, el archivo lleva las actividades y etiquetas de esos días; los tipos y lo demás que hayas hecho van siempre.',
  csv: 'Exportar CSV',
  csvWhy: 'Una tabla para una hoja de cálculo. Ninguna celda puede convertirse en fórmula.',
  table: 'Tabla',
  tables: {
    activities: 'Actividades con sus etiquetas',
    kinds: 'Tipos',
    weeks: 'Semanas',
    statements: 'Afirmaciones',
  },
  ics: 'Exportar iCalendar',
  icsWhy:
    'Tus actividades etiquetadas como archivo de calendario. La energía es la categoría, y Updraft la vuelve a leer.',
  markdown: 'Exportar informe en Markdown',
  working: 'Escribiendo el archivo',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha escrito ningún archivo.',
  saved: (name: string) => `Guardado como ${name}.`,
  failed: 'No se ha podido escribir el archivo. No ha cambiado nada.',
  fileNames: {
    backup: 'copia',
    activities: 'actividades',
    kinds: 'tipos',
    weeks: 'semanas',
    statements: 'afirmaciones',
    ics: 'calendario',
    markdown: 'informe',
  },
  reportTitle: 'Informe',
  reportWhy:
    'Qué te da energía y qué te la quita, cuánto, con qué certeza y qué has probado; cada cosa con sus números.',
  period: 'Periodo',
  periods: { '4': '4 semanas', '13': '13 semanas', '26': '26 semanas', '52': '52 semanas', all: 'Todo' },
  print: 'Imprimir informe',
  notEnough: 'Aún no hay nada de que informar: ninguna etiqueta en este periodo.',
  watching: 'Estás observando: el informe espera hasta que termine tu estudio.',
};

export const reportWords: AllWords['reportWords'] = {
  title: 'Informe de Updraft',
  asOf: (day: string) => `A fecha del ${day}`,
  share: (share: string, low: string, high: string, tags: number, hours: string) =>
    `Alrededor del ${share} de las horas etiquetadas dio energía (probablemente entre el ${low} y el ${high}; ${counted(tags, 'etiqueta', 'etiquetas')}, ${hours}).`,
  gives: 'Qué da y qué quita',
  none: 'Todavía no se puede decir nada con confianza.',
  leanings: 'Sin confirmar',
  columns: {
    what: 'Qué',
    group: 'Grupo',
    level: 'Certeza',
    tags: 'Etiquetas',
    energizing: 'Dan energía',
    draining: 'Quitan energía',
    difference: 'Diferencia',
    lower: 'Mínimo',
    upper: 'Máximo',
    mean: 'Energía media',
    week: 'Semana',
    hours: 'Horas',
    share: 'Parte que da energía',
    levelOfWeek: 'Nivel',
  },
  weeks: 'Semanas',
  kinds: 'Tipos',
  trend: 'Cómo ha ido',
  tried: 'Lo que se ha probado',
  nothingTried: 'No se ha empezado ningún experimento.',
  untagged: 'Lo que quedó sin etiquetar',
  method:
    'Una diferencia es la parte que da energía menos la que la quita, comparada con lo demás: de −2 a 2, acercada a «sin diferencia», con el margen que se cumple en 90 de cada 100 casos. La energía media va de −2, quita mucha energía, a 2, da mucha energía.',
};
