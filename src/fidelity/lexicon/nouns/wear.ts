/** Nouns for clothes, jewels and parts of a body. */
export const wear = `
hat, cap, headwear, headgear: top hat, tophat, cowboy hat, baseball cap, beanie, fedora, party hat, wizard hat, sombrero, beret, bonnet, panama hat, baseball hat, bowler, bowler hat, straw hat, turban, sunhat, fez, deerstalker, trilby, boater, tricorn, headdress, mitre, stetson, toque, helmet, crown
top hat, tophat
crown, tiara, diadem: laurel wreath, circlet, coronet
helmet, headgear
glasses, spectacles, eyeglasses, sunglasses, eyewear, specs: aviators
sunglasses, shades, glasses, eyewear
glove, mitten
scarf, shawl, bandana
shirt, top, tee, blouse: t-shirt, polo, tunic, turtleneck, jersey, sweater, sweatshirt, hawaiian shirt, dress shirt, button-down, undershirt, henley, camisole, button-up
t-shirt, tee, shirt, tshirt, t-shirts
sweater, jumper, pullover, cardigan, turtleneck, sweatshirt
sweatshirt, hoodie, sweater
jacket, coat, blazer: leather jacket, parka, raincoat, windbreaker, anorak, blouson, peacoat, trench coat, overcoat, tailcoat
coat, jacket, overcoat, trenchcoat, trench coat, raincoat
suit, business suit, tuxedo
dress, gown, frock, sundress: kimono, sari, cheongsam, hanbok
skirt, tutu, kilt
pants, trousers, slacks, jeans: leggings, overalls, sweatpants, chinos, corduroys, khakis, breeches, pantaloons
jeans, denim
tie, necktie, bow tie, bowtie
bowtie, bow tie
shoe, footwear: boot, sneaker, sandal, slipper, high heel, loafer, hi-top sneaker, clog, moccasin, stiletto, flip-flop, brogue, cleat, wellington
boot, shoe: wellington, rubber boot, wellies, welly
sneaker, trainer, shoe
sock, stocking
uniform, outfit, costume, attire
outfit, clothes, clothing, attire, garment, costume, garb, apparel: suit, dress, shirt, robe, uniform, kimono, sari, toga, hanfu, poncho, jumpsuit, spacesuit, space suit, wetsuit, tracksuit, pajamas, leotard, onesie, overalls, tuxedo, gown, swimsuit, bodysuit
robe, cloak, cape, gown
cape, cloak
armor, armour
apron
bathing suit, swimsuit, bikini, swimwear
necklace, pendant
ring
jewel, gem, gemstone, jewelry, gemstones, crystal: diamond, ruby, emerald, sapphire, amethyst, topaz, opal, pearl, garnet, necklace, bracelet, earring, brooch, ring
face, visage, head, countenance, facial features
head, face
eye, gaze
hand, palm, paw: fist, fingers
paw, foot
arm, limb
leg, limb
hair, mane, lock
beard, facial hair
mustache, moustache
tail
wing
horn, antler
fur, coat, pelt
feather, plumage
skin
mouth, lip
tooth, fang
nose, snout, muzzle
ear
heart
brain
bone
bracelet, bangle, wristband
earring
spacesuit, space suit, astronaut suit
kimono: yukata
tattoo
mask
shell, seashell, conch
tusk
rubber boot, wellies, welly, wellington
clothes, clothing, attire, outfit, garment: suit, tailcoat, tuxedo, dress, gown, robe, jacket, coat, uniform, shirt, formal wear
`;
