import type { Lexicon } from '../lexicon.ts';

/** What two or more of French, Spanish, Italian and Portuguese share; each has its own file for the rest. */
export const romance: Lexicon = {
  headFirst: true,
  prepositions: 'a, con, de, del, en, para, per, por, sobre, da, no, na, em, com, sin, entre',
  small:
    'la, le, il, el, los, las, lo, un, una, o, e, y, i, os, as, um, uma, nuestro, nuevo, nueva, nuova, nuovo, nova, novo',
  kinds: {
    'one-on-one': ['bilateral*', 'individual*', 'feedback'],
    status: ['estado, stato', 'coordina*'],
    review: ['revis*', 'evalua*, valuta*, avalia*, valid*'],
    planning: [
      `planifi*, pianific*, planej*, prioriz*, priorit*, objetivos, obiettivi, preparativ*, ^organizar,
       ^organizzare`,
      'previs*, cronograma*, calendari*',
      'prepara*, organiza*, organizz*',
    ],
    workshop: ['sessão de trabalho, sesión de trabajo, laborator*'],
    interview: [
      `entrevista*, recluta*, recrut*, proceso de selección, tribunal selección, ronda, segunda fase, segunda ronda`,
      'seleç*, selec*, selezion*',
    ],
    presentation: ['inaugura*, exposi*, esposizion*, palestra*', 'confer*'],
    teaching: [
      'clase*, profesor*, matem*, física, fisica, química, chimica, biolog*, historia, storia, geograf*',
      'estudiant*, student*, alun*, alumn*',
    ],
    client: [
      `paciente*, pazient*, comercial*, consulen*, negocia*, venta, ventas, vendas, vendita, audienc*, proveedor*,
       fornitor*, fornecedor*, inquilin*`,
      'visita*, commercial*, proposta*, propuesta*, famil*, parceir*',
    ],
    'people-admin': [
      `salari*, recursos humanos, risorse umane, férias, ferias, contratos de trabajo, promoci*, promoz*, suplen*,
       supplen*, vacan*, evaluaciones anuales, avaliações anuais`,
      'personal*, horario*',
    ],
    'all-hands': [
      `reunión general, reunião geral, assemblée*, assemblea*, assembleia*, asamblea*, plenar*, pleno, pléni*`,
    ],
    social: [
      `aperitiv*, caffe*, café*, cafe*, festa*, fiesta*, brindis, brinde, pizz*, restauran*, ristorant*, merend*,
       meriend*, lanche*, barbacoa*, barbecue*, churrasc*, griglia*`,
      'karaoke',
    ],
    admin: [
      `ammin*, factura*, fattur*, fatura*, impuest*, iva, contab*, correo*, declara*, inventari*, formular*,
       recib*, ricevut*, archiv*, imposta, imposte, imposto, impostos`,
      'document*',
    ],
    incident: [
      'crisi, crise, emergenc*, emergenz*, urgenc*, urgenz*, acidente*, inunda*, robo, furto',
      'reclam*, problema*',
    ],
    building: [
      `desarroll*, desenvolv*, svilupp*, prototip*, constru*, costru*, implement*, assembl*, ensambl*, programar,
       programação, programación, programmation, montar*, montaj*, montagg*`,
      'configura*, instala*',
    ],
    maintaining: [
      `manten*, manut*, migra*, repar*, ripar*, actualiz*, atualizar, impresora, impressora, limpi*, limpe*,
       caldera, caldaia, caldeira`,
      'soporte, suporte, substitu*, sostitu*',
    ],
    analysis: [
      `anális*, analis*, analiz*, investiga*, pesquisa*, ricerca*, estadístic*, encuesta*, jurisprud*, cifr*,
       numer*, compara*`,
      'datos, dados, dati',
    ],
    writing: [
      `redac*, redig*, redaz*, escrev*, escri*, scriv*, informe*, relator*, relazione*, documenta*, traduc*,
       traduz*, artic*, acta, ata, verbal*, comunicado*, comunicat*, carta*, dictamen*, parecer*, capitolo*,
       capitul*`,
      'testo*, nota, notas, conteúdo*, contenido*',
    ],
    design: ['diseñ*, disegn*, bozz*, esboç*, croqui*, maqueta*, progettaz*, ilustra*', 'concept*'],
    strategy: ['estrat*, visión*, visão*, dirección*, direzion*, diretor*, directivo*', 'consejo*, consiglio*'],
    learning: [
      `curso*, corso*, formaci*, formaz*, capacita*, treinament*, estud*, aprend*, congres*, lectura*, lettur*,
       leitura*, inglés, inglese, inglês, idioma*, recicla*`,
      'lingua*',
    ],
    other: [
      `viaje*, viagem*, viagg*, vuelo*, volo, voo, tren, treno, dentist*, médico, medico, concentra*, foco,
       trasfert*, desloca*`,
    ],
  },
};
