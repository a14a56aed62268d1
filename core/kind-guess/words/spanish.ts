import type { Lexicon } from '../lexicon.ts';

/** Spanish. */
export const spanish: Lexicon = {
  headFirst: true,
  prepositions: 'hacia, desde, ante, al',
  small: 'nuestra, nuevos, nuevas, su, mi, sr, sra',
  kinds: {
    'one-on-one': [
      'uno a uno, cara a cara, ponerse al día con, reunión individual, charla con mi, hablar con',
      'ponerse al día, charla con, conversación',
      'seguimiento, semanal, quincenal, reunión con',
    ],
    standup: ['reunión matinal, parte matinal, diaria', 'diario', 'mañana'],
    status: [
      `reunión de equipo, reunión de departamento, reunión de obra, avance*, cambio de turno, relevo, traspaso,
       comité de dirección de proyecto, puesta al día`,
      'seguimiento, actualización, comité, puesta en común, consejo escolar',
      'reunión, semanal, quincenal, mensual, llamada, encuentro, cita, sincroniza*',
    ],
    review: [
      'lecciones aprendidas, recepción de obra, corrección de pruebas, comité de tumores, visto bueno',
      'comprob*, sesión clínica, balance, examen, aprob*, aproba*, control',
    ],
    planning: [
      `arranque, lanzamiento, hoja de ruta, presupuesto*, inicio de proyecto, refinamiento, preparar fiesta,
       fiesta organizar`,
      'metas, fechas, agenda',
    ],
    workshop: ['taller*, lluvia de ideas, grupo de trabajo, dinámica*', 'mesa redonda, jornada*'],
    interview: [
      'llamada de selección, aspirante*, referencias, oposición tribunal, tribunal de selección, selección',
      'vacante',
    ],
    presentation: ['charla, rueda de prensa, ponencia*, exponer, ensayo, discurso, defensa', 'acto, feria'],
    teaching: [
      `corregir, exámenes, enseñ*, lección, mates, prácticas, incorporación, acogida, física, química, lengua,
       repaso alumnos, repaso de, refuerzo`,
      'becari*',
      'formación, aula',
    ],
    client: [
      `reunión con padres, padres, vista oral, licitación*, oferta*, atención al público, ciudadan*, inquilin*,
       juzgado, asesor*, juicio*, tribunal, reunión con familia*`,
      'contratista*, vecin*, socio*',
    ],
    'people-admin': [
      `evaluación de desempeño, desempeño, nómina*, cuadrante*, vacaciones, rrhh, plantilla, sueldo*, bajas,
       despido, permisos, horas extra, turno*`,
      'ausencias, convenio',
    ],
    'all-hands': ['reunión de toda la empresa, claustro, todo el personal', 'junta general'],
    social: [
      `comida*, almuerzo*, cena*, desayuno*, despedida*, cumpleaños, cañas, copas, fin de año, jubilación, celebra*`,
      'bienvenida, pausa, descanso',
    ],
    admin: [
      `gastos, papeleo, trámites, pedidos, compras, hacienda, cierre de mes, seguro*, documentos, ordenar,
       justificantes`,
      'gestiones, reservas, sellos',
    ],
    incident: [
      'caída*, avería*, guardia, escalad*, fallo, siniestro*, fuga*, apagón, incendio, robo, corte de luz',
      'queja*',
    ],
    building: ['código, fabrica*, armar', 'crear, creación, puesta en marcha'],
    maintaining: [
      `errores, arregl*, despliegue*, actualización de servidor*, parche*, incidencias, copias de seguridad,
       impresora, reemplazar, cambiar pieza, revisión de equipos`,
      'servidor*',
    ],
    analysis: ['estudio*, sondeo, indicadores, viabilidad, cifras', 'cifras, resultados'],
    writing: ['demanda, borrador*, recurso, carta*'],
    design: ['bocet*, plano*, dibuj*', 'creativ*, imagen, cartel*'],
    strategy: ['comité de dirección, junta directiva, rumbo'],
    learning: [
      'primeros auxilios, jornadas técnicas, repaso, simulacro, inglés, clase de inglés, clases de inglés',
      'leer',
    ],
    other: ['desplazamiento*, ocupado, no molestar, avión, aeropuerto, bloqueado, cita médica, gimnasio'],
  },
};
