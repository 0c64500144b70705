/**
 * By category, each with its challenge. Written for this library: no prompt of a benchmark is among
 * them. The names of categories and challenges are those of PartiPrompts.
 */
export const starterPrompts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Abstract: [
    ['Simple Detail', 'the sound of a cello drawn as ribbons'],
    ['Imagination', 'a Tuesday afternoon, if it were a landscape'],
    ['Basic', 'patience'],
    ['Style & Format', 'homesickness as a linocut in two colors'],
    ['Quantity', 'five emotions as five knots in one rope'],
    ['Complex', 'a maze made of unanswered letters, seen from above at dawn, with one exit lit'],
  ],
  Animals: [
    ['Basic', 'an otter'],
    ['Simple Detail', 'a heron standing on one leg in fog'],
    ['Quantity', 'four hedgehogs in a shoebox'],
    ['Properties & Positioning', 'a black goat to the left of a white horse'],
    ['Imagination', 'a walrus conducting a brass band'],
    ['Linguistic Structures', 'a bear without shoes teaching a fox who has two pairs'],
  ],
  Artifacts: [
    ['Basic', 'a pocket watch'],
    [
      'Fine-grained Detail',
      'a cracked blue teapot mended with gold, its lid a little too small, on a linen cloth',
    ],
    ['Properties & Positioning', 'a brass key on top of a closed red book'],
    ['Quantity', 'seven pencils in a glass jar'],
    ['Writing & Symbols', 'a biscuit tin labeled "BUTTONS"'],
    ['Linguistic Structures', 'a lamp that is not lit beside a candle that is'],
  ],
  Arts: [
    ['Style & Format', 'a watercolor of a lighthouse keeper asleep'],
    ['Style & Format', 'a mosaic of a startled rooster'],
    ['Imagination', 'a self-portrait by a vending machine'],
    [
      'Fine-grained Detail',
      'a charcoal study of an old hand holding a plum, heavy shadows, torn paper edge',
    ],
    ['Perspective', 'a ballet dancer seen from the lighting rig above the stage'],
    ['Basic', 'a woodcut of a whale'],
  ],
  'Food & Beverage': [
    ['Basic', 'a bowl of ramen'],
    ['Quantity', 'three green olives on a white plate'],
    ['Simple Detail', 'a slice of lemon cake with a missing corner'],
    ['Properties & Positioning', 'a glass of milk between two red apples'],
    ['Writing & Symbols', 'a pancake with the word "MORE" in syrup'],
    ['Linguistic Structures', 'a pizza with no cheese'],
  ],
  Illustrations: [
    ['Style & Format', 'a technical drawing of an umbrella with numbered parts'],
    ['Style & Format', 'a flat icon of a snail carrying a parcel'],
    ['Writing & Symbols', 'a poster that says "QUIET, THE BREAD IS RISING"'],
    ['Imagination', "a children's book picture of the moon brushing its teeth"],
    [
      'Complex',
      'a cutaway of a burrow with a kitchen, a library and a bath, each with a mouse at work',
    ],
    ['Quantity', 'a comic strip of three panels in which a cat decides not to jump'],
  ],
  'Indoor Scenes': [
    ['Basic', 'a laundry room'],
    ['Simple Detail', 'a library with a ladder on rails'],
    ['Perspective', 'a kitchen seen through the keyhole'],
    ['Properties & Positioning', 'a green armchair under a window, a violin behind it'],
    [
      'Fine-grained Detail',
      'a barber shop after closing: swept floor, one chair turned, a radio still glowing orange',
    ],
    ['Linguistic Structures', 'an empty classroom with every chair upside down except one'],
  ],
  'Outdoor Scenes': [
    ['Basic', 'a salt marsh'],
    ['Simple Detail', 'a tram stop in heavy snow'],
    ['Perspective', 'a village square seen from a church tower at noon'],
    ['Imagination', 'a forest whose trees are street lamps'],
    [
      'Complex',
      'a harbor at dusk where a ferry leaves, gulls follow it, and a boy on the pier waves with both arms',
    ],
    ['Properties & Positioning', 'a yellow tent in front of a lake with a mountain behind it'],
  ],
  People: [
    ['Basic', 'a beekeeper'],
    ['Simple Detail', 'a grandmother repairing a bicycle'],
    ['Quantity', 'two firefighters and one accordion player'],
    ['Perspective', 'a rower seen from the water line'],
    [
      'Fine-grained Detail',
      'a middle-aged glassblower with round spectacles, soot on her left sleeve, turning an amber vase',
    ],
    ['Linguistic Structures', 'a man who carries the woman who carries the flag'],
  ],
  'Produce & Plants': [
    ['Basic', 'a bunch of radishes'],
    ['Quantity', 'six figs and a single walnut'],
    ['Simple Detail', 'ivy growing through a rusty mailbox'],
    ['Imagination', 'a cactus that flowers in light bulbs'],
    ['Properties & Positioning', 'a purple cauliflower on a pile of oranges'],
    [
      'Fine-grained Detail',
      'a wilting sunflower with three petals left, backlit, dew on its stalk',
    ],
  ],
  Vehicles: [
    ['Basic', 'a cargo bike'],
    ['Simple Detail', 'a red tractor with a flat tire'],
    ['Imagination', 'a submarine shaped like a teapot'],
    ['Writing & Symbols', 'a bus whose sign reads "NOT IN A HURRY"'],
    ['Perspective', 'a steam train from directly above'],
    ['Linguistic Structures', 'a taxi with neither doors nor a roof'],
  ],
  'World Knowledge': [
    ['Basic', 'the Sagrada Familia'],
    ['Simple Detail', 'the Alhambra under fresh snow'],
    ['Style & Format', 'Mount Fuji as a postage stamp'],
    ['Complex', 'Machu Picchu at sunrise with a llama in front and a rainbow over the terraces'],
    ['Writing & Symbols', 'the Roman numeral for nine carved in marble'],
    ['Imagination', 'Ada Lovelace playing chess with a steam engine'],
  ],
};
