import type { Lexicon } from '../lexicon.ts';

/** Portuguese of Brazil. */
export const portuguese: Lexicon = {
  headFirst: true,
  prepositions: 'dos, das, ao, à, aos, nos, nas, pela, pelo, pra, até',
  small: 'do, ou, seu, sua, novos, novas, sr, sra',
  kinds: {
    'one-on-one': [
      'um a um, conversa individual, alinhamento com, cara a cara, conversa com, papo com',
      'conversa de carreira',
      'alinhamento, bate-papo, semanal, quinzenal, conversa',
    ],
    standup: ['diária, dds, reunião matinal', 'diário', 'manhã'],
    status: [
      `reunião de equipe, reunião de time, reunião de setor, reunião de obra, acompanhamento*, passagem de plantão,
       passagem de turno, andamento, conselho de classe, ponto de controle, coordenadores`,
      'atualiza*, comitê, alinhamento',
      'reunião, semanal, quinzenal, mensal, ligação, encontro, chamada',
    ],
    review: [
      `vistoria*, inspeç*, lições aprendidas, sessão clínica, conferência de obra, entrega de obra, homologa*`,
      'balanço, conferir, aprova*',
    ],
    planning: [
      'orçamento*, refinamento, roteiro, metas, pauta, lançamento, início de projeto, plano, preparar festa',
      'agenda, prazos',
    ],
    workshop: ['oficina*, sessão de trabalho, chuva de ideias, grupo de trabalho, imersão, dinâmica*', 'mesa redonda'],
    interview: [
      'triagem*, processo seletivo, contratação, conversa com candidat*, banca de seleção, seleção',
      'vaga, currículo*',
    ],
    presentation: ['apresenta*, coletiva*, ensaio, discurso, defesa, banca, palestra*', 'evento, feira'],
    teaching: [
      `aula*, preparar aula, correção de provas, corrigir, provas, ensin*, monitoria, orientação*, integração,
       física, química, reforço, língua portuguesa, exercícios, recuperação`,
      'estagiári*',
      'treinamento*',
    ],
    client: [
      'pais, atendimento*, licitação*, oferta*, cotação, ambulatório, plantão jurídico, inquilin*',
      'negócio*, cidadã*, morador*',
    ],
    'people-admin': [
      `avaliação de desempenho, desempenho, folha de pagamento, escala*, rh, benefícios, demiss*, promoções,
       ponto eletrônico, pedidos de férias, férias, horas extras, substituições, admissão`,
      'folgas, atestado*',
    ],
    'all-hands': ['assembleia*, reunião geral, toda a empresa, todos os funcionários'],
    social: [
      `almoço*, jantar, churrasco, aniversário*, despedida*, confraterniza*, happy hour, amigo secreto, comemora*`,
      'boas-vindas, pausa, encontro da equipe',
    ],
    admin: [
      `notas fiscais, nota fiscal, reembolso*, papelada, despesas, compras, pedidos, cadastr*, prestação de contas,
       fechamento, boletos, arquivo, burocracia, arquivar, comprovantes`,
      'reservas',
    ],
    incident: [
      `fora do ar, comitê de crise, enchente, falha*, queda*, sobreaviso, apagão, vazamento*, alagamento, incêndio,
       roubo, análise da queda`,
    ],
    building: ['código, codificar, protótip*, fabrica*, bancada', 'criar, criação'],
    maintaining: [
      `correções, conserto*, chamados, implantação, consertar, impressora, trocar, limpar, revisão de equipamentos`,
      'servidor*, correção',
    ],
    analysis: ['estudo*, levantamento*, indicadores, viabilidade, apuração, números', 'números, resultados'],
    writing: ['petição, rascunho*, artigo*, minuta*, ofício*, laudo*, carta*', 'documento*'],
    design: ['desenh*, planta*', 'criativ*, arte, cartaz*'],
    strategy: ['conselho de administração, rumo', 'direção'],
    learning: ['primeiros socorros, palestra assistir, inglês, simulado, reciclagem', 'treinamento*, ler'],
    other: ['voo, ocupado, bloqueado, avião, aeroporto, consulta médica, academia'],
  },
};
