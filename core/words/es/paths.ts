import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');

export const pathsWords: AllWords['pathsWords'] = {
  alone: 'Trabajo a solas',
  lead: 'Maneras de trabajar que ningún escalafón muestra, comparadas con tus propias etiquetas.',
  basis: (count: number) =>
    `A partir de ${tags(count)} del último medio año, tus destrezas y lo que dijiste de ti. Una lente es una manera de mirar, no lo que eres.`,
  early: 'Demasiado pronto para decirlo.',
  needs: (count: number, days: number) => {
    const parts = [
      count > 0 ? `unas ${tags(count)} más` : '',
      days > 0 ? `${counted(days, 'día', 'días')} más con etiquetas` : '',
    ];
    return `Una lente necesita ${parts.filter(Boolean).join(' y ')}.`;
  },
  watching: 'Hay un estudio en marcha. Las lentes quedan cerradas hasta que termine, para que no alteren lo que ves.',
  none: 'Ningún camino destaca. Tus etiquetas no hablan más a favor que en contra de ninguno, y eso también es una respuesta.',
  names: {
    hybrid: 'Especialista y generalista',
    entrepreneur: 'Emprender desde dentro',
    artisan: 'Maestría del oficio',
    ladder: 'Escalera firme',
    independent: 'Por cuenta propia',
  },
  about: {
    hybrid: 'Dos o tres campos profundos, y el puente entre ellos.',
    entrepreneur: 'De cero a uno dentro de la empresa de otros, y luego ceder el relevo.',
    artisan: 'Un oficio, más hondo y mejor en vez de más grande.',
    ladder: 'La subida conocida, dirigiendo o como especialista, porque encaja.',
    independent: 'Tu propio trabajo por tu cuenta, incluido venderlo.',
  },
  speaks: 'Tus etiquetas hablan a favor',
  little: 'Por ahora poco habla a favor',
  for: 'A favor',
  against: 'En contra',
  noFor: 'Nada en tus etiquetas por ahora.',
  noAgainst: 'Nada en tus etiquetas por ahora.',
  amount: (part: string) => `pesa ${part}`,
  changes: 'Qué cambiaría esto',
  turns: (what: string, count: number) =>
    count === 1
      ? `Si la próxima etiqueta de ${what} quitara energía, desaparecería su apoyo principal.`
      : `Si las próximas ${n(count)} etiquetas de ${what} quitaran energía, desaparecería su apoyo principal.`,
  change: {
    hybrid: 'Un campo que se lleve casi todas las horas que dan energía.',
    entrepreneur: 'Etiquetas que muestren que mantener algo en marcha te da tanta energía como empezarlo.',
    artisan: 'Un segundo campo que dé la misma energía, o una valoración más baja de tu propia destreza.',
    ladder: 'Que dirigir o tu propio campo empiecen a quitarte energía, o una frase en tu perfil que diga que no.',
    independent: 'Etiquetas de ventas y gestiones: deciden más que el propio trabajo.',
  },
  probe: 'Una primera prueba pequeña',
  probes: {
    hybrid: {
      title: 'Una hora en el puente',
      change: 'Una hora a la semana en un problema que necesite mis dos campos, con alguien del otro.',
      stop: 'Después de tres semanas nadie lo necesita.',
    },
    entrepreneur: {
      title: 'Un pequeño lanzamiento, cedido',
      change: 'Empiezo algo pequeño y el primer día digo quién lo asume la última semana.',
      stop: 'Nadie lo asumiría.',
    },
    artisan: {
      title: 'Dos horas protegidas del oficio',
      change: 'Dos horas a la semana para una pieza difícil de mi oficio, en el calendario y sin reuniones.',
      stop: 'Se usan para otra cosa tres semanas seguidas.',
    },
    ladder: {
      title: 'Probar el siguiente peldaño',
      change: 'Asumo una tarea del siguiente peldaño una hora a la semana y dejo una hora que quita energía.',
      stop: 'La hora que dejé vuelve.',
    },
    independent: {
      title: 'Vender a prueba',
      change:
        'Dos horas a la semana para buscar y contactar a un primer cliente, registradas y etiquetadas como tales.',
      stop: 'Choca con mi contrato.',
    },
  },
  start: 'Hacer de ello un experimento',
};
