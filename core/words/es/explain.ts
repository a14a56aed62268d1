import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const explainWords: AllWords['explainWords'] = {
  back: 'Volver a Tendencias',
  title: 'Cómo una etiqueta se convierte en afirmación',
  opening:
    'Unas pocas etiquetas siempre muestran algún patrón, aunque no haya ninguno. Por eso Updraft se pregunta de cada patrón con qué certeza se da, y solo dice lo que sería falso como mucho en una de cada veinte personas sin ningún patrón.',
  example: 'Calculado con uno de los tuyos:',
  noExample:
    'Con seis etiquetas de un tipo en cuatro días, y otras seis, esta página hace el cálculo con uno de tus propios ejemplos.',
  steps: [
    {
      id: 'score',
      title: 'Una etiqueta suma, resta o no cuenta',
      text: 'Dar energía es +1; neutral, 0; quitar energía, −1. Su media es el balance: la parte de etiquetas que da energía menos la que la quita, en puntos.',
    },
    {
      id: 'difference',
      title: 'Comparado con lo demás, en igualdad de condiciones',
      text: 'El tipo, la hora, el día de la semana y las pausas se valoran juntos, para que a un taller no se le achaque la hora tardía a la que ocurre. Una etiqueta puesta un día después cuenta la mitad.',
    },
    {
      id: 'error',
      title: '¿Qué exactitud tiene?',
      text: 'Las etiquetas de una serie o de un día se parecen, así que nueve de ellas no son nueve opiniones. El error estándar lo tiene en cuenta; de él sale a cuántas etiquetas independientes equivalen.',
    },
    {
      id: 'shrink',
      title: 'Pocas etiquetas, afirmación modesta',
      text: 'La diferencia se acerca a cero: mucho cuando se apoya en poco, casi nada cuando se apoya en mucho.',
    },
    {
      id: 'range',
      title: 'El margen en el que probablemente está',
      text: 'La barra de cada tarjeta. En nueve de cada diez casos, la diferencia real está dentro.',
    },
    {
      id: 'decide',
      title: '¿Con certeza suficiente para decirlo?',
      text: 'Cuatro condiciones: improbable por azar contando todas las preguntas, un margen que deje fuera el cero, al menos diez puntos y lo mismo en tres lecturas semanales. Menos que eso es una tendencia, en la lista discreta, o nada.',
    },
    {
      id: 'untagged',
      title: '¿Y lo que no etiquetaste?',
      text: 'Nadie lo etiqueta todo. Por eso cada afirmación dice cuán distintas tendrían que ser las actividades sin etiqueta para anularla.',
    },
  ],
  formulas: {
    score: 'balance = (dan − quitan) / etiquetas',
    difference: 'diferencia = balance de estas − balance de lo demás, en un único ajuste ponderado',
    error: 'etiquetas independientes = varianza de una etiqueta / error estándar²',
    shrink: 'lo dicho = diferencia × τ² / (error estándar² + τ²), promediado sobre τ',
    range: 'lo dicho ± 1,645 × su dispersión',
    decide: 'p dentro de lo permitido · al revés ≤ 0,05 · 10 puntos · 3 lecturas',
    untagged: 'se anula con −diferencia × etiquetadas / sin etiquetar',
  },
  own: {
    score: (energizing: number, draining: number, all: number, result: string) =>
      `(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result} puntos`,
    difference: (result: string) => `= ${result} puntos`,
    error: (error: string, total: string, square: string, worth: string, all: number) =>
      `error de ${error} puntos; ${total} / ${square} = ${worth} etiquetas independientes, de ${n(all)}`,
    shrink: (from: string, to: string, part: string) => `${from} pasa a ${to}: se conserva ${part}`,
    range: (low: string, high: string) => `de ${low} a ${high} puntos`,
    decide: (p: string, allowance: number, wrongSign: string, told: string, held: number) =>
      `${p}, permitido ${n(allowance)} · ${wrongSign} · ${told} puntos · ${held} de 3`,
    untagged: (tagged: string, tipping: string | undefined) =>
      tipping === undefined ? 'todas tienen etiqueta' : `${tagged} con etiqueta; se anula con ${tipping} puntos`,
  },
  limits:
    'Todo esto trata de lo que etiquetaste y de lo que va junto. Qué lo causa es otra pregunta: de eso solo puede decir algo un experimento.',
};
