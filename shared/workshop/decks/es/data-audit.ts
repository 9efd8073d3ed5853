import type { DataAuditWords } from '../../stations/data-audit-row.ts'

export const dataAudit: DataAuditWords = {
  name: 'Datos y tecnología',
  head: {
    title: 'Datos y tecnología',
    question: '¿Qué datos tenemos, son buenos y podemos usarlos?',
    steps: [
      'Dos filas por pareja. Corrige los nombres.',
      'Una nota para calidad, una para acceso y una para privacidad.',
      'Escribe la brecha y quién la libera. Al final: ¿qué sabe hacer el motor?',
    ],
  },
  columns: {
    source: 'Fuente',
    quality: 'Calidad',
    access: 'Acceso',
    privacy: 'Privacidad',
    gap: 'Brecha',
    owner: 'Quién',
  },
  answers: {
    quality: { high: 'Alta', medium: 'Media', low: 'Baja' },
    access: { easy: 'Fácil', hard: 'Difícil' },
    privacy: { ok: 'OK', unclear: 'Dudosa', blocked: 'Bloqueada' },
  },
  sources: [
    'Perfiles, CRM',
    'Compras, contratos',
    'Clics, búsquedas',
    'Respuesta a correos',
    'Charlas de soporte',
    'Metadatos de contenido',
    'Consentimientos',
    'Datos comprados',
  ],
  engine: {
    rules: 'Nuestro motor: solo reglas',
    learning: 'También aprendizaje automático',
    unknown: 'No lo sabemos',
  },
  decide: 'Lo primero por liberar',
  resultLater: 'Aparece aquí cuando las filas estén valoradas.',
  states: { ready: 'Lista', limited: 'Con límites', blocked: 'Bloqueada', unknown: 'Sin valorar' },
  privacy: [
    'Cada fin tiene su propia base legal, elegida y escrita.',
    'Interés legítimo: sopesado con el de las personas; el de menores, ante todo.',
    'Menores: riesgos vistos primero; cada tipo de perfil tiene su interruptor.',
    'Nada que pese lo decide solo una máquina; alguien puede intervenir.',
    'Salud, creencias, sexualidad o indicios: fuera, o con permiso expreso.',
    'Cookies, identificadores y rastreo en equipos esperan consentimiento.',
    'Las personas pueden ver, corregir, borrar sus datos y oponerse al uso.',
    'Ni más datos ni más tiempo del necesario; a salvo también con socios.',
    'Se dice claro en qué se basa una recomendación, y se puede cambiar.',
    '«¿Por qué veo esto?», deshacer, pausar y una vista sin perfil.',
    'Los datos de este taller: quién ve nombres, cuánto tiempo, qué se lleva.',
  ],
}
