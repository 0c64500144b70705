/** A base prompt and a good caption for it: shown to the model as a worked example. */
export interface Exemplar {
  readonly basePrompt: string;
  readonly caption: string;
}

/**
 * The exemplars shipped with the library, written for it: none is from a benchmark, none adds a
 * subject, each shows one rule at work (counts, text, colours, negation, roles, spelling, style,
 * abstract words).
 */
export const defaultExemplars: readonly Exemplar[] = [
  {
    basePrompt: 'two mugs on a windowsill',
    caption:
      'Two stoneware mugs side by side on a worn oak windowsill, speckled grey glaze with a chipped ' +
      'rim, thin steam above both, rain beading on the pane behind, soft morning light from the left, ' +
      'muted earth tones, shallow depth of field, 50mm photograph.',
  },
  {
    basePrompt: 'a bakery sign that says "Open Late"',
    caption:
      'A hand-painted bakery sign that says "Open Late" in round cream letters on dark green boards, ' +
      'hung from a wrought-iron bracket above a brick doorway, warm lamplight falling across the ' +
      'paint at dusk, damp wall in the background, eye-level street photograph.',
  },
  {
    basePrompt: 'a red bicycle leaning against a blue door',
    caption:
      'A red bicycle with chrome fenders and a leather saddle leaning against a blue door whose paint ' +
      'is peeling in long flakes, whitewashed wall on either side, hard afternoon sun and a slanting ' +
      'shadow, straight-on view, crisp film photograph.',
  },
  {
    basePrompt: 'a street at night without cars',
    caption:
      'An empty street at night without cars, wet asphalt running between shuttered shopfronts, ' +
      'sodium lamps strung overhead and mirrored in the puddles, light mist at the far end, low ' +
      'viewpoint from the kerb, amber and deep teal palette, long-exposure photograph.',
  },
  {
    basePrompt: 'a nurse pushing a doctor in a wheelchair',
    caption:
      'A nurse in pale scrubs pushing a doctor in a wheelchair, the doctor seated in a white coat with ' +
      'a stethoscope, the nurse behind with both hands on the grips, polished hospital corridor, even ' +
      'daylight from tall windows, three-quarter view, candid documentary photograph.',
  },
  {
    basePrompt: 'an old violnist on a subway platform',
    caption:
      'An old violinist on a subway platform, silver beard and a frayed wool coat, eyes closed over a ' +
      'scratched violin, glazed tiles and a dim tunnel mouth behind, cold fluorescent light from above, ' +
      'grainy black-and-white photograph.',
  },
  {
    basePrompt: 'hedgehog asleep, watercolor',
    caption:
      'A hedgehog asleep, curled on dry oak leaves with its nose tucked under one paw, loose watercolor ' +
      'on rough paper, wet-in-wet washes of umber and ochre, spines picked out with a fine dry brush, ' +
      'unpainted paper around the edges, gentle diffuse light.',
  },
  {
    basePrompt: 'patience',
    caption:
      'Patience: a single bonsai pine on a plain stone shelf, its trunk bent over decades and held by ' +
      'one loop of copper wire, a dry brush and shears laid parallel beside it, a blank clay wall, ' +
      'slow window light, quiet still-life photograph in muted greens.',
  },
  {
    basePrompt: 'low poly greenhouse, isometric',
    caption:
      'A low poly greenhouse in isometric view, faceted glass panes in thin white frames, simple ' +
      'polygonal ferns pressed against the inside, a square base of clipped turf, soft studio light ' +
      'with one clean shadow, pastel mint palette, matte 3d render on a plain background.',
  },
  {
    basePrompt: 'a giraffe behind a picket fence',
    caption:
      'A giraffe behind a picket fence, its long neck rising well above the white slats and its legs ' +
      'half hidden by them, ears forward, a mown suburban lawn in front, clear spring light, wide ' +
      'frame at chest height, sharp natural-colour photograph.',
  },
];
