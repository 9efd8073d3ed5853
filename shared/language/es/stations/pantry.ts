import type { Language } from '../../language.ts'

export const book: Language['stations']['pantry'] = {
  purpose:
    'Reúne con qué se puede cocinar una receta, y separa lo que alguien garantiza de lo que todos solo suponen.',
  say: '«¿Con qué podemos cocinar? Un ingrediente por nota, en su columna. Va al estante de arriba solo si su responsable está aquí y dice que funciona».',
  know: [
    'Públicos: segmentos y grupos. Contenido y diseño: lo que se muestra, y sus sitios. Contexto: el momento. Medida: cómo lo sabríamos.',
    'Llama a cada ingrediente como lo harán las recetas: cada receta se compara con estas palabras.',
    'Es una cocina de pruebas, no de ensueño: con lo que hay cocinamos, probamos y mejoramos.',
    '@ y un nombre en una nota dicen quién lo comprobó, o quién lo consigue.',
    'Lo que la revisión de datos encontró bloqueado o ausente está en el panel hasta que pase a un estante.',
    '¿Con retraso? Solo públicos y medidas.',
  ],
  mistakes: [
    'Todo en el estante de arriba: pregunta quién lo ha visto funcionar y cuándo.',
    'Recetas enteras en una nota.',
    'Sin medidas: entonces nada de lo cocinado se distingue de la suerte.',
  ],
  good: [
    'Cada columna tiene algo en el estante de arriba.',
    'Cada nota del estante de abajo dice quién lo consigue.',
  ],
  onward:
    'Siguen las recetas. Cada una se compara con estos estantes, y se nombra lo que le falta.',
}

export const view: Language['views']['pantry'] = {
  empty: 'La despensa está vacía. Un ingrediente por nota, en el estante que dice su estado.',
  checked: (checked, all) =>
    all === 1
      ? `${checked} de 1 ingrediente disponible y comprobado.`
      : `${checked} de ${all} ingredientes disponibles y comprobados.`,
  table: 'Ingredientes por tipo y estante',
  kinds: {
    audience: 'Público',
    content: 'Contenido, diseño',
    context: 'Contexto',
    measure: 'Medida',
  },
  shelves: { checked: 'Probado', unchecked: 'Sin probar', 'to-get': 'Conseguir' },
  names: 'Todos los ingredientes',
  owned: (ingredient, owner) => `${ingredient} (${owner})`,
  nobodyGets: (names) => `Nadie figura para conseguirlo: ${names}`,
  blank: (notes) =>
    notes === 1
      ? '1 nota de un estante no tiene palabras'
      : `${notes} notas de los estantes no tienen palabras`,
  fromAudit: 'De la revisión de datos, aún en ningún estante',
  blocked: 'bloqueado',
}
