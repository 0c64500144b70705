/** Nouns for animals and what they have. */
export const creatures = `
animal, creature, beast, critter, furry friend: mammal, bird, fish, reptile, amphibian, insect, arachnid, dog, cat, horse, pet, livestock, predator, wildlife, shellfish, worm, dinosaur, mollusk, hatchling, marsupial, crustacean, cephalopod, stingray, starfish, polar bear, monkey, chameleon, jellyfish, octopus
mammal: dog, cat, horse, cow, pig, sheep, goat, rabbit, rodent, bear, monkey, ape, deer, elephant, giraffe, zebra, lion, tiger, leopard, wolf, fox, camel, kangaroo, koala, panda, sloth, raccoon, hippopotamus, rhinoceros, whale, dolphin, seal, bat, otter, badger, skunk, hedgehog, wombat, platypus, bison, buffalo, llama, antelope, donkey, mule, big cat, weasel, meerkat, lemur, anteater, armadillo, mole, mongoose, opossum, tapir, walrus, pangolin, aardvark, yak, porcupine, hyena, marsupial, puma, jackal, coyote, dingo, wolverine, ferret, mink, stoat, warthog, okapi, gazelle, impala, wildebeest, gnu, narwhal, manatee, dugong, orca, echidna, tasmanian devil, quokka, wallaby, red panda, binturong, civet, genet, elk, moose, reindeer, alpaca, ox, lynx, puppy, kitten, lamb
dog, puppy, pup, canine, hound, doggy, doggo, pooch: retriever, golden retriever, labrador, labrador retriever, labradoodle, goldendoodle, poodle, beagle, bulldog, french bulldog, corgi, husky, malamute, dalmatian, dachshund, terrier, jack russell, chihuahua, pug, shepherd, german shepherd, collie, border collie, pomeranian, shiba inu, shiba, samoyed, greyhound, mastiff, rottweiler, doberman, boxer, spaniel, cocker spaniel, schnauzer, saint bernard, great dane, mutt, mongrel, sheepdog, akita, shih tzu, maltese, bloodhound, basset hound, weimaraner, whippet, setter, pointer, yorkie, bichon, newfoundland, chow chow, pit bull, pitbull, cavalier, cane corso, wolfhound, papillon, pekingese, lapdog, lhasa apso, sheltie, vizsla
cat, kitten, kitty, feline, tabby, tomcat, moggy, kittycat: siamese, persian cat, persian, maine coon, calico, calico cat, tabby cat, tuxedo cat, bengal cat, bengal, ragdoll, sphynx, alley cat, house cat, shorthair, scottish fold, russian blue, abyssinian
big cat: lion, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat
lion: lioness, lion cub
tiger: tigress, bengal tiger
leopard: snow leopard, panther
bird, birdie, avian, fowl, winged creature: owl, eagle, hawk, falcon, sparrow, robin, crow, raven, parrot, macaw, parakeet, cockatoo, pigeon, dove, seagull, gull, penguin, ostrich, emu, flamingo, peacock, chicken, hen, rooster, duck, goose, swan, turkey, hummingbird, woodpecker, toucan, pelican, heron, crane, stork, finch, canary, cardinal, bluebird, blue jay, jay, magpie, kingfisher, puffin, vulture, condor, albatross, songbird, starling, swallow, quail, pheasant, kiwi, chick, duckling, kookaburra, cockatiel, lovebird, osprey, ibis, egret, wren, warbler, mockingbird, thrush, bird of prey, raptor, waterfowl, nightingale, lark, skylark, oriole, goldfinch, chickadee, nuthatch, tern, cormorant, gannet, kestrel, harrier, buzzard, peregrine, grouse, partridge, peahen, peafowl, cassowary, spoonbill, hornbill, lyrebird, roadrunner, loon, grebe, cuckoo, hoopoe, bee-eater, sandpiper, plover, dodo, phoenix, fledgling, nestling, bluejay, budgerigar, cockerel, mallard, gosling, cygnet, owlet, snowy owl, bald eagle
owl: snowy owl, barn owl, horned owl, great horned owl, barred owl, great gray owl, owlet, barn-owl
eagle: bald eagle, golden eagle
parrot: macaw, parakeet, cockatoo, budgie, lovebird
chicken: hen, rooster, chick, cockerel
duck: duckling, mallard, rubber duck, drake
peacock, peafowl: peahen
rooster, cockerel
crow: raven
raven: crow
falcon: kestrel, peregrine
hawk: falcon
vulture: condor
stork
heron: egret, crane
hummingbird
sparrow
flock, swarm
goose: gosling
swan: cygnet
pigeon: dove
gull: seagull
penguin: emperor penguin
fish: goldfish, shark, salmon, tuna, trout, koi, koi fish, carp, clownfish, swordfish, eel, stingray, manta ray, catfish, piranha, anglerfish, angelfish, cod, seahorse, pufferfish, tropical fish, minnow, barracuda, marlin, guppy, tetra, tilapia, halibut, herring, mackerel, sardine, anchovy, haddock, sturgeon, pike, snapper, grouper, mahi-mahi, tarpon, lionfish, parrotfish, butterflyfish, triggerfish, sunfish, moray, lamprey, sea bass, manta, swordtail
shark: great white, great white shark, hammerhead, whale shark, megalodon
koi fish: koi
reptile: snake, lizard, crocodile, alligator, turtle, tortoise, gecko, iguana, chameleon, dinosaur, serpent, skink, anole, komodo dragon, caiman, gharial, python, cobra, viper, rattlesnake, sea turtle, boa constrictor
snake, serpent: cobra, python, viper, rattlesnake, cobra snake, boa, anaconda, boa constrictor, mamba, adder, asp, copperhead
lizard: gecko, iguana, chameleon, komodo dragon, salamander, skink, anole
crocodile, croc: alligator, caiman, gharial
turtle: tortoise, sea turtle, terrapin, leatherback
dinosaur, dino: tyrannosaurus rex, tyrannosaurus, t-rex, trex, rex, stegosaurus, triceratops, velociraptor, raptor, diplodocus, brachiosaurus, styracosaurus, pterodactyl, ankylosaurus, allosaurus, pteranodon, pterosaur, spinosaurus, parasaurolophus, iguanodon, brontosaurus, sauropod, apatosaurus, plesiosaur, archaeopteryx, theropod, tyrannosaur
amphibian: frog, toad, salamander, newt, axolotl, tree frog, bullfrog, tadpole
frog, froggy: tree frog, bullfrog, toad, tadpole
insect, bug: butterfly, moth, bee, bumblebee, honeybee, wasp, ant, beetle, ladybug, dragonfly, fly, mosquito, grasshopper, cricket, mantis, praying mantis, caterpillar, firefly, cockroach, gnat, aphid, flea, louse, termite, earwig, katydid, locust, cicada, damselfly, lacewing, mayfly, hornet, scarab, weevil, ladybird, lady bug, bluebottle, housefly, glowworm, larva, grub, monarch butterfly
bee: bumblebee, honeybee
butterfly: monarch, monarch butterfly, swallowtail, painted lady
beetle: ladybug, scarab, ladybird
ladybug, ladybird, lady bug
arachnid: spider, scorpion, tarantula, tick, mite, daddy longlegs
spider: tarantula, jumping spider, arachnid
horse, equine, steed: pony, stallion, mare, foal, colt, mustang, thoroughbred, unicorn, racehorse, clydesdale, arabian, palomino, appaloosa, workhorse, carthorse, warhorse, bronco, gelding, filly, pegasus
cow, bovine: bull, calf, ox, cattle, heifer, holstein, steer, bullock, zebu, longhorn, angus
cattle: cow, bull, ox
bull: ox
pig, hog, swine: piglet, boar, sow, warthog
boar: wild boar
sheep: lamb, ram, ewe, lambkin, merino, bighorn
goat: kid goat, billy goat, ibex
rabbit, bunny, hare: jackrabbit, cottontail
rodent: mouse, rat, squirrel, hamster, guinea pig, chipmunk, beaver, gerbil, capybara, chinchilla, porcupine, marmot, gopher, prairie dog, vole, dormouse, lemming, muskrat, nutria, field mouse, groundhog, woodchuck
squirrel: chipmunk
mouse: field mouse, dormouse, computer mouse
bear, bruin: panda, polar bear, grizzly, grizzly bear, bear cub, koala bear, panda bear, kodiak, grizzly cub, polar bear cub
panda, panda bear, giant panda: red panda
teddy bear, teddy, teddybear, stuffed bear: plush bear
monkey, simian: chimpanzee, baboon, macaque, capuchin, mandrill, marmoset, tamarin, orangutan, gorilla, spider monkey, rhesus, lemur, vervet
ape, primate: gorilla, chimpanzee, orangutan, gibbon, monkey, bonobo
chimpanzee, chimp
deer: stag, doe, fawn, buck, reindeer, elk, moose, caribou, roe deer, whitetail, muntjac, sika, roe, hart, hind
antelope: gazelle, impala, wildebeest, oryx, kudu, springbok, eland, gnu
wolf: wolf pup, wolf cub
fox: fennec, vixen, fox cub
donkey, burro, ass: mule
mule
weasel: ferret, stoat, ermine, mink, polecat
hedgehog
bison, buffalo
yak
bat: flying fox
sloth
hyena
moose, elk
elk, wapiti
marsupial: kangaroo, koala, wombat, wallaby, opossum, possum, tasmanian devil, quokka, sugar glider
elephant, pachyderm: mammoth
rhinoceros, rhino
hippopotamus, hippo
kangaroo: wallaby, joey
koala, koala bear
raccoon, racoon
whale: orca, blue whale, humpback, humpback whale, sperm whale, beluga, narwhal, killer whale, whale calf
dolphin: porpoise, orca, bottlenose, killer whale
seal: sea lion, seal pup, walrus
camel: dromedary, bactrian
llama: alpaca
otter: sea otter
shellfish: crab, lobster, shrimp, prawn, clam, oyster, mussel, scallop, crayfish, crawfish, abalone, conch, langoustine
crab
shrimp, prawn: krill
clam: mussel
crustacean: crab, lobster, shrimp, prawn, crayfish, barnacle, krill
jellyfish: man-of-war
starfish, sea star
snail: whelk
worm: earthworm, caterpillar, silkworm, inchworm, maggot
mollusk: snail, slug, octopus, squid, clam, oyster, jellyfish, cuttlefish, nautilus, mussel, scallop, nudibranch
octopus, cephalopod: squid, cuttlefish
claw, talon, pincer
beak, bill
nest, eyrie
herd, flock
lobster: crayfish
sled dog: husky, malamute
`;
