/** Nouns for animals and what they have. */
export const creatures = `
animal, creature, beast, critter, furry friend, living creature, living being, wild animal, wild beast: mammal, bird, fish, reptile, amphibian, insect, arachnid, dog, cat, horse, pet, livestock, predator, wildlife, shellfish, worm, dinosaur, mollusk, hatchling, marsupial, crustacean, cephalopod, stingray, starfish, polar bear, monkey, chameleon, jellyfish, octopus, cub, pup, calf, joey, vermin, scavenger, carnivore, herbivore, omnivore, quadruped, primate, invertebrate, sea creature, farm animal, rodent, sea urchin, sea cucumber, sea anemone, plankton, leech, snail, slug, centipede, millipede, woodlouse, trilobite, ammonite, amoeba, tardigrade, feline, canine, fledgling, prey animal, pack animal, beast of burden, draft animal, zoo animal, jungle animal, forest animal, woodland creature, arthropod, nocturnal animal, unicorn, pegasus, sea star, bird of prey, ungulate, ocean life, marine life, sea life, forest creature, marine creature, marine animal, ocean creature, aquatic animal, barnyard animal, farmyard animal, domestic animal, woodland animal, dino, bug, creepy crawly, creepy-crawly
mammal: dog, cat, horse, cow, pig, sheep, goat, rabbit, rodent, bear, monkey, ape, deer, elephant, giraffe, zebra, lion, tiger, leopard, wolf, fox, camel, kangaroo, koala, panda, sloth, raccoon, hippopotamus, rhinoceros, whale, dolphin, seal, bat, otter, badger, skunk, hedgehog, wombat, platypus, bison, buffalo, llama, antelope, donkey, mule, big cat, weasel, meerkat, lemur, anteater, armadillo, mole, mongoose, opossum, tapir, walrus, pangolin, aardvark, yak, porcupine, hyena, marsupial, puma, jackal, coyote, dingo, wolverine, ferret, mink, stoat, warthog, okapi, gazelle, impala, wildebeest, gnu, narwhal, manatee, dugong, orca, echidna, tasmanian devil, quokka, wallaby, red panda, binturong, civet, genet, elk, moose, reindeer, alpaca, ox, lynx, puppy, kitten, lamb, dormouse, shrew, aye-aye, tarsier, bushbaby, loris, slow loris, primate, ocelot, serval, caracal, margay, jaguarundi, bandicoot, numbat, bilby, possum, coati, kinkajou, sable, marten, pine marten, fisher cat, honey badger, ratel, hyrax, dik-dik, gerenuk, hartebeest, oryx, kudu, springbok, eland, ibex, chamois, mountain goat, musk ox, muskox, caribou, vicuna, guanaco, dromedary, porpoise, beluga, sea lion, sea otter, sea cow, peccary, babirusa, javelina, hare, bobcat, cougar, panther, cheetah, jaguar, mammoth, mastodon, saber-toothed cat, smilodon, giant sloth, fruit bat, solenodon, saiga, aurochs, zebu, water buffalo, cape buffalo, foal, calf, piglet, cub, bunny, raccoon dog, tanuki, fossa, cavy, agouti, paca, ermine, polecat, maned wolf, chital, sitatunga
dog, puppy, pup, canine, hound, doggy, doggo, pooch, doggie, puppy dog, pupper: retriever, golden retriever, labrador, labrador retriever, labradoodle, goldendoodle, poodle, beagle, bulldog, french bulldog, corgi, husky, malamute, dalmatian, dachshund, terrier, jack russell, chihuahua, pug, shepherd, german shepherd, collie, border collie, pomeranian, shiba inu, shiba, samoyed, greyhound, mastiff, rottweiler, doberman, boxer, spaniel, cocker spaniel, schnauzer, saint bernard, great dane, mongrel, sheepdog, akita, shih tzu, maltese, bloodhound, basset hound, weimaraner, whippet, setter, pointer, yorkie, bichon, newfoundland, chow chow, pit bull, pitbull, cavalier, cane corso, wolfhound, papillon, pekingese, lapdog, lhasa apso, sheltie, vizsla, shar pei, great pyrenees, leonberger, basenji, borzoi, saluki, afghan hound, heeler, blue heeler, westie, scottie, staffie, frenchie, cockapoo, cavapoo, maltipoo, puggle, bernedoodle, aussiedoodle, cavachon, sausage dog, wiener dog, doxie, sighthound, foxhound, deerhound, coonhound, elkhound, otterhound, wolfdog, bullmastiff, bullterrier, bull terrier, airedale, cairn terrier, keeshond, komondor, puli, kuvasz, spitz, eskimo dog, alsatian, dobermann, watchdog, guard dog, guide dog, hunting dog, gun dog, gundog, sled dog, service dog, police dog, sniffer dog, bird dog, lurcher, cur, whelp, crossbreed, schnoodle, yorkshire terrier, boston terrier, rhodesian ridgeback, ridgeback, xoloitzcuintli, xolo, chinese crested, bouvier, malinois, dingo, affenpinscher, pinscher, lab puppy, springer spaniel, king charles spaniel, cavalier king charles spaniel, bichon frise, lagotto, pomsky, shepherd dog, mountain dog, hellhound, mixed-breed dog, herding dog, assistance dog, seeing-eye dog, baby dog, young dog, german shepherd dog, doberman pinscher, australian shepherd, pittie, siberian husky, pomeranian puppy, golden retriever puppy, toy poodle, mutt
cat, kitten, kitty, feline, tabby, tomcat, moggy, kittycat, kitty cat, pussycat, puss, moggie, domestic cat, housecat: siamese, persian cat, persian, maine coon, calico, calico cat, tabby cat, tuxedo cat, bengal cat, bengal, ragdoll, sphynx, alley cat, house cat, shorthair, scottish fold, russian blue, abyssinian, tortoiseshell cat, tortoiseshell, tortie, ginger tom, torbie, birman, manx, chartreux, munchkin cat, angora cat, turkish angora, norwegian forest cat, siberian cat, devon rex, cornish rex, savannah cat, himalayan cat, exotic shorthair, british shorthair, american shorthair, stray cat, street cat, barn cat, ginger cat, longhair, queen cat, wildcat, tomcat, tom cat, male cat, baby cat, young cat, tabby, hairless cat, feral cat, wild cat, mouser
big cat, great cat, wildcat: lion, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat, snow leopard, lioness, tigress, mountain lion, ocelot, caracal, serval, clouded leopard
lion: lioness, lion cub, asiatic lion, barbary lion
tiger: tigress, bengal tiger, siberian tiger, tiger cub, sumatran tiger
leopard: snow leopard, panther, clouded leopard, amur leopard, leopard cub, leopardess
bird, birdie, avian, fowl, winged creature: owl, eagle, hawk, falcon, sparrow, robin, crow, raven, parrot, macaw, parakeet, cockatoo, pigeon, dove, seagull, gull, penguin, ostrich, emu, flamingo, peacock, chicken, hen, rooster, duck, goose, swan, turkey, hummingbird, woodpecker, toucan, pelican, heron, crane, stork, finch, canary, cardinal, bluebird, blue jay, jay, magpie, kingfisher, puffin, vulture, condor, albatross, songbird, starling, swallow, quail, pheasant, kiwi, chick, duckling, kookaburra, cockatiel, lovebird, osprey, ibis, egret, wren, warbler, mockingbird, thrush, bird of prey, raptor, waterfowl, nightingale, lark, skylark, oriole, goldfinch, chickadee, nuthatch, tern, cormorant, gannet, kestrel, harrier, buzzard, peregrine, grouse, partridge, peahen, peafowl, cassowary, spoonbill, hornbill, lyrebird, roadrunner, loon, grebe, cuckoo, hoopoe, bee-eater, sandpiper, plover, dodo, phoenix, fledgling, nestling, bluejay, budgerigar, cockerel, mallard, gosling, cygnet, owlet, snowy owl, bald eagle, seabird, shorebird, wading bird, game bird, gamebird, water bird, tropical bird, exotic bird, bird of paradise, weaverbird, weaver bird, sunbird, honeyeater, tanager, waxwing, grosbeak, bullfinch, chaffinch, greenfinch, goldcrest, blackbird, redwing, robin redbreast, jackdaw, chough, nightjar, whip-poor-will, house martin, flycatcher, kingbird, vireo, wagtail, pipit, shrike, bowerbird, frigatebird, booby, petrel, storm petrel, shearwater, skua, guillemot, razorbill, auk, great auk, moorhen, coot, merganser, eider, shelduck, wood duck, mandarin duck, pintail, wigeon, widgeon, bittern, curlew, oystercatcher, avocet, lapwing, turnstone, godwit, phalarope, sanderling, woodcock, ptarmigan, capercaillie, guineafowl, guinea fowl, bobwhite, moa, secretary bird, secretarybird, caracara, goshawk, sparrowhawk, gyrfalcon, lammergeier, marsh harrier, screech owl, barn owl, owl chick, baby owl, hen harrier, quetzal, trogon, motmot, jacamar, toucanet, aracari, hoatzin, potoo, frogmouth, shoebill, marabou, jabiru, crowned crane, sandhill crane, whooping crane, anhinga, tropicbird, kakapo, kea, lorikeet, lory, budgie, conure, rosella, galah, corella, eclectus, amazon parrot, african grey, mynah, myna, catbird, bluethroat, redstart, wheatear, bulbul, babbler, drongo, pitta, tit, great tit, titmouse, bushtit, dunnock, linnet, siskin, crossbill, junco, towhee, bobolink, meadowlark, grackle, cowbird, turaco, mousebird, sandgrouse, bustard, pullet, bantam, capon, tom turkey, gobbler, drake, gander, eaglet, squab, poult, carrier pigeon, homing pigeon, passenger pigeon, woodpigeon, turtledove, turtle dove, mourning dove, rock dove, firebird, thunderbird, roc, simurgh, baby bird, baby chick, poultry, harpy eagle, falconet, jungle fowl, junglefowl, peachick
owl: snowy owl, barn owl, horned owl, great horned owl, barred owl, great gray owl, owlet, barn-owl, screech owl, great grey owl, long-eared owl, short-eared owl, eagle owl, burrowing owl, pygmy owl, little owl, owl chick, baby owl, elf owl
eagle: bald eagle, golden eagle, sea eagle, fish eagle, harpy eagle, eaglet, philippine eagle, steller sea eagle, american eagle
parrot: macaw, parakeet, cockatoo, budgie, lovebird, cockatiel, conure, lorikeet, lory, african grey, african gray, amazon parrot, kea, kakapo, galah, rosella, eclectus, budgerigar, ringneck, parrotlet, corella
chicken: hen, rooster, chick, cockerel, pullet, bantam, baby chick, leghorn, silkie, cock, barnyard fowl, broody hen, capon
duck: duckling, mallard, rubber duck, drake, mandarin duck, wood duck, merganser, eider, pintail, wigeon, shelduck, pekin duck, duck hen, mother duck
peacock, peafowl: peahen
rooster, cockerel, cock, chanticleer
crow: raven, carrion crow, hooded crow, jackdaw
raven: crow
falcon: kestrel, peregrine, peregrine falcon, gyrfalcon, lanner, saker
hawk: falcon, sparrowhawk, goshawk, buzzard, kestrel, harrier
vulture: condor, turkey vulture, griffon vulture, bearded vulture, lammergeier, king vulture, turkey buzzard
stork: marabou, marabou stork, shoebill, jabiru, wood stork
heron: egret, crane, great blue heron, night heron, bittern, great egret
hummingbird, colibri, humming bird
sparrow: house sparrow, song sparrow, tree sparrow
flock, swarm: gaggle, murmuration, covey, skein, bevy
goose: gosling, canada goose, gander, snow goose, greylag, greylag goose, mother goose, domestic goose, barnacle goose, brant
swan: cygnet, mute swan, whooper swan, trumpeter swan
pigeon, rock dove: dove, carrier pigeon, homing pigeon, wood pigeon, woodpigeon, messenger pigeon, squab, fantail pigeon, passenger pigeon
gull, seagull, sea gull: herring gull, kittiwake, laughing gull
penguin: emperor penguin, king penguin, adelie penguin, rockhopper, gentoo, macaroni penguin, penguin chick, chinstrap penguin, little penguin, fairy penguin, baby penguin
fish: goldfish, shark, salmon, tuna, trout, koi, koi fish, carp, clownfish, swordfish, eel, stingray, manta ray, catfish, piranha, anglerfish, angelfish, cod, seahorse, pufferfish, tropical fish, minnow, barracuda, marlin, guppy, tetra, tilapia, halibut, herring, mackerel, sardine, anchovy, haddock, sturgeon, pike, snapper, grouper, mahi-mahi, tarpon, lionfish, parrotfish, butterflyfish, triggerfish, sunfish, moray, lamprey, sea bass, manta, swordtail, betta, betta fish, siamese fighting fish, arowana, arapaima, gar, bluefin, bluefin tuna, yellowfin, sockeye, rainbow trout, brook trout, steelhead, tilefish, wrasse, damselfish, surgeonfish, blue tang, clown fish, angel fish, flying fish, flatfish, flounder, plaice, turbot, whitefish, rockfish, stonefish, scorpionfish, monkfish, lungfish, coelacanth, hagfish, garfish, needlefish, pipefish, sea horse, sea dragon, seadragon, leafy seadragon, paddlefish, sawfish, sailfish, spearfish, bluefish, bluegill, crappie, walleye, largemouth bass, striped bass, muskie, zander, tench, bream, barbel, grayling, arctic char, dace, stickleback, mudskipper, goby, blenny, loach, pleco, cichlid, oscar fish, platy, danio, killifish, porcupinefish, boxfish, cowfish, filefish, moray eel, electric eel, conger, viperfish, gulper eel, oarfish, remora, pollock, hake, barramundi, mullet, sea bream, skipjack, bonito, wahoo, amberjack, baitfish, game fish, reef fish, deep-sea fish, puffer fish, blowfish, fugu, great white, hammerhead, koi carp, nishikigoi, devil ray, eagle ray, angler fish
shark: great white, great white shark, hammerhead, hammerhead shark, whale shark, megalodon, tiger shark, bull shark, reef shark, basking shark, mako, nurse shark, leopard shark, thresher shark, goblin shark, dogfish, shark pup
koi fish, koi, koi carp, nishikigoi
reptile: snake, lizard, crocodile, alligator, turtle, tortoise, gecko, iguana, chameleon, dinosaur, serpent, skink, anole, komodo dragon, caiman, gharial, python, cobra, viper, rattlesnake, sea turtle, boa constrictor, monitor lizard, bearded dragon, boa, anaconda, mamba, adder, asp, copperhead, cottonmouth, king cobra, garter snake, coral snake, sidewinder, basilisk lizard, thorny devil, frilled lizard, tuatara, gila monster, horned lizard, horned toad, terrapin, box turtle, snapping turtle, leatherback, tokay, dino, pterosaur, pterodactyl, plesiosaur, mosasaur, ichthyosaur, croc, gator, crocodilian, wall lizard, chuckwalla, tegu, slowworm, galapagos tortoise, hawksbill
snake, serpent, slithering reptile: cobra, python, viper, rattlesnake, cobra snake, boa, anaconda, boa constrictor, mamba, adder, asp, copperhead, king cobra, cottonmouth, water moccasin, garter snake, grass snake, coral snake, corn snake, king snake, kingsnake, milk snake, sidewinder, rattler, diamondback, bushmaster, fer-de-lance, taipan, krait, sea snake, pit viper, ball python, burmese python, water snake, rat snake
lizard: gecko, iguana, chameleon, komodo dragon, skink, anole, bearded dragon, monitor lizard, thorny devil, frilled lizard, gila monster, horned lizard, basilisk lizard, tegu, chuckwalla, tokay, leopard gecko, marine iguana, agama
crocodile, croc: nile crocodile, saltwater crocodile
turtle: tortoise, sea turtle, terrapin, leatherback, box turtle, snapping turtle, painted turtle, hawksbill, loggerhead, baby turtle, turtle hatchling, pond turtle
dinosaur, dino: tyrannosaurus rex, tyrannosaurus, t-rex, trex, rex, stegosaurus, triceratops, velociraptor, raptor, diplodocus, brachiosaurus, styracosaurus, pterodactyl, ankylosaurus, allosaurus, pteranodon, pterosaur, spinosaurus, parasaurolophus, iguanodon, brontosaurus, sauropod, apatosaurus, plesiosaur, archaeopteryx, theropod, tyrannosaur, carnotaurus, dilophosaurus, deinonychus, utahraptor, gallimimus, compsognathus, pachycephalosaurus, edmontosaurus, hadrosaur, duckbill, ceratopsian, protoceratops, giganotosaurus, iguanadon, titanosaur, argentinosaurus, baryonyx, therizinosaurus, troodon, oviraptor, megalosaurus, dimetrodon, mosasaurus, mosasaur, ichthyosaur, indominus rex, brontosaur, t rex, tyrannosaur rex, dinosaur hatchling, baby dinosaur, sauropod dinosaur, quetzalcoatlus
amphibian: frog, toad, salamander, newt, axolotl, tree frog, bullfrog, tadpole, toadlet, polliwog, treefrog, dart frog, poison dart frog, fire salamander, hellbender, caecilian, eft, mudpuppy, froglet
frog, froggy, froggie: tree frog, treefrog, bullfrog, tadpole, froglet, dart frog, poison dart frog, glass frog, leopard frog, horned frog, pacman frog
insect, bug: butterfly, moth, bee, bumblebee, honeybee, wasp, ant, beetle, ladybug, dragonfly, fly, mosquito, grasshopper, cricket, mantis, praying mantis, caterpillar, firefly, cockroach, gnat, aphid, flea, louse, termite, earwig, katydid, locust, cicada, damselfly, lacewing, mayfly, hornet, scarab, weevil, ladybird, lady bug, bluebottle, housefly, glowworm, larva, grub, monarch butterfly, creepy-crawly, bumble bee, honey bee, queen bee, worker bee, drone bee, carpenter bee, yellowjacket, fire ant, army ant, leafcutter ant, leaf-cutter ant, carpenter ant, ladybeetle, ladybird beetle, lady beetle, stag beetle, rhinoceros beetle, dung beetle, longhorn beetle, hercules beetle, japanese beetle, june bug, junebug, cockchafer, water strider, pond skater, water boatman, stick insect, walking stick insect, leaf insect, stinkbug, stink bug, shield bug, bedbug, bed bug, leafhopper, planthopper, treehopper, lanternfly, lightning bug, glow-worm, crane fly, horsefly, horse fly, fruit fly, gadfly, botfly, hoverfly, blowfly, greenfly, sawfly, stonefly, caddisfly, silverfish, springtail, roach, thrips, midge, sandfly, tsetse, tsetse fly, hawk moth, hawkmoth, luna moth, atlas moth, silkworm, silk moth, emperor moth, woolly bear, inchworm, maggot, pupa, chrysalis, monarch, swallowtail, painted lady, red admiral, morpho
bee: bumblebee, honeybee, bumble bee, honey bee, queen bee, worker bee, carpenter bee, mason bee
butterfly: monarch, monarch butterfly, swallowtail, painted lady, morpho, red admiral, tortoiseshell butterfly, cabbage white, brimstone butterfly, birdwing, skipper butterfly, peacock butterfly, swallowtail butterfly, morpho butterfly
beetle: ladybug, scarab, ladybird, stag beetle, rhinoceros beetle, dung beetle, longhorn beetle, hercules beetle, june bug, cockchafer, weevil, firefly, japanese beetle, scarab beetle, jewel beetle, goliath beetle, tiger beetle, ground beetle, ladybird beetle, lady beetle
ladybug, ladybird, lady bug, ladybird beetle, lady beetle, ladybeetle
arachnid: spider, scorpion, tarantula, tick, mite, daddy longlegs, black widow, harvestman, wolf spider, jumping spider, vinegaroon, whip spider
spider: tarantula, jumping spider, black widow, wolf spider, garden spider, orb weaver, orb-weaver, daddy longlegs, spiderling, trapdoor spider, house spider, brown recluse, huntsman spider, widow spider
horse, equine, steed: pony, stallion, mare, foal, colt, mustang, thoroughbred, racehorse, clydesdale, arabian, palomino, appaloosa, workhorse, carthorse, warhorse, bronco, gelding, filly, destrier, palfrey, draft horse, draught horse, cart horse, plough horse, plow horse, shire horse, percheron, friesian, andalusian, lipizzaner, hanoverian, lusitano, quarter horse, pinto, paint horse, skewbald, piebald, bay horse, roan horse, dapple grey, dapple gray, sorrel horse, nag, cob horse, broodmare, yearling, packhorse, pack horse, shetland pony, pit pony, polo pony, war horse, show horse, carriage horse, stud horse, wild horse, feral horse, przewalski horse, winged horse, brumby, cayuse, warmblood, icelandic horse, lippizan, dray horse, thoroughbred horse, bucking bronco
cow, bovine: bull, calf, ox, cattle, heifer, holstein, steer, bullock, zebu, longhorn, angus, jersey cow, highland cow, guernsey, hereford, friesian cow, charolais, brahman cow, moo cow, hereford cow, holstein cow, ankole, watusi, beef cow, milch cow, holstein friesian, milk cow, dairy cow, baby cow
cattle, kine: cow, bull, ox, steer, calf, heifer, longhorn, bullock, zebu, angus, hereford, bovine
bull: ox, bullock, steer, toro, fighting bull
pig, hog, swine, porker, piggy: piglet, boar, sow, warthog, potbelly pig, pot-bellied pig, potbellied pig, razorback, wild boar, shoat, teacup pig, micro pig, wild pig, wild hog, berkshire pig
boar, wild boar, wild pig, wild hog: razorback
sheep: lamb, ram, ewe, lambkin, merino, bighorn, bighorn sheep, dall sheep, mouflon, wether, suffolk sheep, hogget, valais blacknose, blacknose sheep
goat: kid goat, billy goat, ibex, nanny goat, mountain goat, goat kid, baby goat, pygmy goat, angora goat, markhor, alpine goat, young goat, he-goat, she-goat, goatling, alpine ibex
rabbit, bunny, hare, bunny rabbit, coney: jackrabbit, cottontail, angora rabbit, snowshoe hare, leveret, baby rabbit, easter bunny, lionhead rabbit, holland lop, lop-eared rabbit, netherland dwarf, arctic hare, jack rabbit
rodent: mouse, rat, squirrel, hamster, guinea pig, chipmunk, beaver, gerbil, capybara, chinchilla, porcupine, marmot, gopher, prairie dog, vole, dormouse, lemming, muskrat, nutria, field mouse, groundhog, woodchuck, pack rat, packrat, water vole, harvest mouse, jerboa, springhare, degu, agouti, paca, cavy, coypu, flying squirrel, ground squirrel, lab rat, lab mouse, bank vole, mole rat, naked mole rat, sewer rat, deer mouse
squirrel: chipmunk, flying squirrel, ground squirrel, fox squirrel, tree squirrel, squirrel kit
mouse, mousie: field mouse, dormouse, computer mouse, harvest mouse, fieldmouse, church mouse, house mouse, deer mouse, lab mouse, mouseling, pet mouse
bear, bruin: panda, polar bear, grizzly, grizzly bear, bear cub, koala bear, panda bear, kodiak, grizzly cub, polar bear cub, kodiak bear, sun bear, sloth bear, spectacled bear, moon bear, cave bear, giant panda, panda cub, mother bear, mama bear, baby bear, circus bear, dancing bear
panda, panda bear, giant panda: panda cub, baby panda
teddy bear, teddy, teddybear, stuffed bear, toy bear, stuffed teddy: plush bear, plush teddy, plush toy bear, stuffed toy bear
monkey, simian: chimpanzee, baboon, macaque, capuchin, mandrill, marmoset, tamarin, orangutan, gorilla, spider monkey, rhesus, vervet, chimp, howler monkey, squirrel monkey, snow monkey, japanese macaque, proboscis monkey, colobus, langur, guenon, gelada, rhesus macaque, capuchin monkey, bonobo, gibbon, baby monkey, barbary macaque, titi monkey, saki monkey
ape, great ape: gorilla, chimpanzee, orangutan, gibbon, bonobo, chimp, silverback
chimpanzee, chimp: baby chimp, baby chimpanzee
deer: stag, doe, fawn, buck, reindeer, elk, moose, caribou, roe deer, whitetail, muntjac, sika, roe, hart, hind, mule deer, fallow deer, roebuck, sika deer, baby deer, chital, axis deer, sambar, pudu, wapiti, musk deer
antelope: gazelle, impala, wildebeest, oryx, kudu, springbok, eland, gnu, hartebeest, gerenuk, bongo antelope, nyala, saiga, duiker, dik-dik, pronghorn, waterbuck, bushbuck, roan antelope, blackbuck, addax, gemsbok, steenbok, topi, nilgai, sitatunga, lechwe, klipspringer
wolf, lobo: wolf pup, wolf cub, arctic wolf, she-wolf, dire wolf, alpha wolf, direwolf, lone wolf, maned wolf, timber wolf
fox, reynard: fennec, vixen, fox cub, arctic fox, fennec fox, fox kit, kit fox, baby fox, dog fox, desert fox, bat-eared fox, swift fox
donkey, burro, ass, jackass: mule, donkey foal, jenny donkey, baby donkey
mule: hinny
weasel: stoat, ermine, mink, polecat, least weasel
hedgehog, hedge hog: hoglet, pygmy hedgehog
bison, buffalo, american bison: wisent, bison calf
yak: wild yak
bat: flying fox, fruit bat, vampire bat, horseshoe bat, pipistrelle
sloth: three-toed sloth, two-toed sloth, baby sloth
hyena, hyaena: spotted hyena
moose, elk, bull moose: moose calf, cow moose
elk, wapiti: bull elk, cow elk, moose
marsupial: kangaroo, koala, wombat, wallaby, opossum, possum, tasmanian devil, quokka, sugar glider, bandicoot, bilby, numbat, quoll, potoroo, wallaroo, tree kangaroo, joey, cuscus, thylacine
elephant, pachyderm: african elephant, asian elephant, indian elephant, baby elephant, elephant calf, bull elephant, war elephant, tusker, elephant cow, mother elephant, circus elephant, young elephant
rhinoceros, rhino: rhino calf, baby rhino
hippopotamus, hippo, river horse: pygmy hippo, baby hippo, hippo calf
kangaroo, roo: joey, tree kangaroo, wallaroo
koala, koala bear
raccoon, racoon, trash panda: raccoon kit, baby raccoon
whale, leviathan: orca, blue whale, humpback, humpback whale, sperm whale, beluga, narwhal, killer whale, whale calf, cachalot, minke, fin whale, right whale, bowhead, pilot whale, baby whale, beluga whale, baleen whale
dolphin: porpoise, bottlenose, bottlenose dolphin, river dolphin, dolphin calf, baby dolphin, spinner dolphin
seal: sea lion, seal pup, elephant seal, harp seal, fur seal, harbor seal, harbour seal, leopard seal, monk seal, baby seal, harp seal pup, ringed seal
camel: dromedary, bactrian, bactrian camel, dromedary camel, baby camel
llama: llama cria
otter: sea otter, river otter, otter pup, baby otter, giant otter, asian small-clawed otter
shellfish: crab, lobster, shrimp, prawn, clam, oyster, mussel, scallop, crayfish, crawfish, abalone, conch, langoustine, crawdad, whelk, cockle, periwinkle, limpet, king crab, barnacle, crustacean, scampi, mollusk, mollusc
crab: hermit crab, king crab, fiddler crab, horseshoe crab, coconut crab, dungeness crab, dungeness, spider crab, ghost crab, snow crab, stone crab
shrimp, prawn: tiger prawn, jumbo shrimp, king prawn, cleaner shrimp
clam: giant clam, cockle, quahog, geoduck
crustacean: crab, lobster, shrimp, prawn, crayfish, barnacle, krill, crawfish, crawdad, langoustine, hermit crab, woodlouse, isopod, mantis shrimp
jellyfish, jelly fish, sea jelly: man-of-war, moon jellyfish, portuguese man-of-war, box jellyfish, moon jelly
starfish, sea star, seastar
snail: whelk, garden snail, land snail, sea snail, roman snail, water snail, periwinkle, african land snail
worm: earthworm, silkworm, inchworm, maggot, nightcrawler, lugworm, tapeworm, mealworm, bloodworm, angleworm, tube worm, sandworm, night crawler, flatworm
mollusk, mollusc: snail, slug, octopus, squid, clam, oyster, cuttlefish, nautilus, mussel, scallop, nudibranch, chiton, whelk, conch, limpet, cockle, abalone, cowrie, sea slug
octopus, cephalopod: dumbo octopus, giant octopus, mimic octopus
claw, talon, pincer
beak, bill
nest, eyrie, birdnest: aerie
herd, flock: stampede
lobster: spiny lobster, rock lobster, maine lobster
sled dog: husky, malamute, samoyed, eskimo dog
pet, house pet, household pet, companion animal, domestic animal: dog, cat, hamster, guinea pig, goldfish, budgie, parakeet, puppy, kitten, gerbil, lapdog, house cat
livestock, farm animal, farmyard animal, barnyard animal: cow, cattle, pig, sheep, goat, chicken, horse, donkey, duck, goose, turkey, ox, mule, llama, alpaca
farm animal, livestock, farmyard animal, barnyard animal, domestic animal: cow, cattle, pig, sheep, goat, chicken, horse, donkey, duck, goose, turkey, ox, mule
wildlife, wild animal, wild beast: deer, fox, wolf, bear, lion, elephant, giraffe, zebra, antelope, wild boar, lynx, badger, elk, moose, bison, gazelle, wildebeest, bird
wild animal, wild beast: deer, fox, wolf, bear, lion, tiger, leopard, elephant, giraffe, zebra, rhinoceros, hippopotamus, antelope, wild boar
woodland creature, forest animal, woodland animal, forest creature: deer, fox, squirrel, rabbit, hedgehog, badger, owl, fawn, raccoon, chipmunk, bear, wolf
forest animal, woodland creature, woodland animal, forest creature: deer, fox, squirrel, rabbit, hedgehog, badger, owl, fawn, raccoon, chipmunk, bear, wolf
sea creature, marine animal, sea animal, marine creature, ocean creature, aquatic animal, sea life, marine life: fish, whale, dolphin, shark, octopus, squid, jellyfish, seahorse, sea turtle, crab, lobster, starfish, stingray, seal, eel, nautilus, sea urchin, sea anemone, manta ray, cuttlefish, manatee, orca
marine life, sea life, sea creature, marine animal, ocean life: fish, whale, dolphin, shark, octopus, jellyfish, seahorse, sea turtle, crab, starfish, stingray
sea life, marine life, sea creature, marine animal, ocean life: fish, whale, dolphin, shark, octopus, jellyfish, seahorse, sea turtle, crab, starfish, stingray
predator, carnivore, hunting animal: lion, tiger, leopard, wolf, cheetah, jaguar, shark, crocodile, alligator, hyena, bear, eagle, hawk, puma, panther, lynx, orca, barracuda, raptor
carnivore, predator, meat-eater: lion, tiger, leopard, wolf, cheetah, jaguar, tyrannosaurus, hyena, bear
herbivore, grazer, plant-eater: cow, sheep, goat, horse, deer, antelope, zebra, giraffe, elephant, gazelle, bison, rabbit
scavenger: vulture, hyena, jackal, raven, crow
primate: monkey, ape, lemur, gorilla, chimpanzee, orangutan, baboon, gibbon, bonobo, tarsier, bushbaby, loris, macaque, marmoset
pack animal, beast of burden: donkey, mule, llama, camel, yak, ox, packhorse
beast of burden, pack animal, draft animal: donkey, mule, llama, camel, yak, ox, packhorse, workhorse
cub, whelp: lion cub, bear cub, tiger cub, wolf cub, fox cub, leopard cub, cheetah cub, panda cub, polar bear cub, grizzly cub, jaguar cub, lynx cub
pup: puppy, seal pup, wolf pup, fox cub, wolf cub, otter pup, whelp
calf, baby cow: bull calf, heifer calf
joey, baby kangaroo
hatchling: chick, duckling, nestling, baby turtle, baby bird, turtle hatchling, dinosaur hatchling, baby dinosaur
puppy, pup, puppy dog, baby dog, young dog, whelp, pupper: lab puppy, pomeranian puppy, golden retriever puppy, corgi puppy, husky puppy
mutt, mongrel, cur, crossbreed, mixed-breed dog
hound: beagle, bloodhound, basset hound, foxhound, greyhound, whippet, wolfhound, deerhound, coonhound, afghan hound, saluki, borzoi, dachshund, elkhound, otterhound
husky, siberian husky
german shepherd, alsatian, german shepherd dog
dachshund, sausage dog, wiener dog, doxie, weiner dog
corgi, welsh corgi, pembroke corgi, pembroke welsh corgi, cardigan corgi
pug, pug dog
bulldog: french bulldog, english bulldog, frenchie, american bulldog
french bulldog, frenchie
terrier: yorkie, jack russell, westie, scottie, airedale, bull terrier, staffie, pit bull, pitbull, schnauzer
yorkie, yorkshire terrier
jack russell, jack russell terrier
pit bull, pitbull, pit bull terrier, pittie
retriever: golden retriever, labrador, labrador retriever
labrador, labrador retriever
collie: border collie, rough collie
sheepdog, shepherd dog, herding dog: collie, border collie, sheltie, old english sheepdog, heeler, australian shepherd, german shepherd
shiba inu, shiba
doberman, dobermann, doberman pinscher
pomeranian: pomeranian puppy
spaniel: cocker spaniel, cavalier, springer spaniel, king charles spaniel, cavalier king charles spaniel
saint bernard, st bernard, st. bernard
guard dog, watchdog: doberman, rottweiler
guide dog, service dog, seeing-eye dog, assistance dog
hunting dog, gun dog, gundog, bird dog: pointer, setter, beagle, retriever, foxhound, hound, spaniel
lapdog: pekingese, chihuahua, maltese, pomeranian, shih tzu, papillon, pug, bichon, toy poodle
poodle: toy poodle, standard poodle
bichon, bichon frise
kitten, kitty, kitty cat, baby cat, young cat, kitten cat
tomcat, tom cat, male cat: ginger tom
tabby, tabby cat
calico, calico cat
tortoiseshell, tortoiseshell cat, tortie
siamese, siamese cat
stray cat, alley cat, street cat, feral cat
alley cat, stray cat, street cat, feral cat
sphynx, sphynx cat, hairless cat
feline: lion, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat, big cat, wildcat, ocelot
wildcat, wild cat: lynx, bobcat, ocelot, serval, caracal, margay
lioness, female lion, she-lion
lion cub, baby lion, young lion
tigress, female tiger
tiger cub, baby tiger
panther: leopard, jaguar
jaguar: jaguar cub
cheetah: cheetah cub
puma, cougar, mountain lion, catamount
cougar, puma, mountain lion, catamount
mountain lion, puma, cougar, catamount
lynx: bobcat, eurasian lynx, iberian lynx
bobcat
bird of prey, raptor: eagle, hawk, falcon, owl, vulture, osprey, kestrel, condor, buzzard, harrier, peregrine, sparrowhawk, goshawk, gyrfalcon, bald eagle, golden eagle, caracara
songbird, song bird, singing bird: sparrow, robin, finch, canary, nightingale, lark, skylark, thrush, wren, oriole, bluebird, cardinal, blackbird, chickadee, goldfinch, mockingbird, starling, goldcrest, linnet, waxwing, tanager
seabird, sea bird: gull, seagull, albatross, puffin, gannet, cormorant, tern, petrel, pelican, penguin, guillemot, razorbill, frigatebird, booby, kittiwake, skua
waterfowl, water bird, waterbird: duck, goose, swan, mallard, coot, moorhen, grebe, loon
water bird, waterbird, waterfowl, wading bird: duck, goose, swan, heron, egret, coot, moorhen, grebe, loon, pelican, stork, crane, flamingo, ibis, spoonbill, kingfisher
wading bird, shorebird: heron, egret, stork, crane, flamingo, ibis, spoonbill, sandpiper, avocet, curlew, plover
shorebird, wading bird: sandpiper, plover, avocet, curlew, oystercatcher, turnstone, sanderling
game bird, gamebird: pheasant, grouse, partridge, quail, ptarmigan, woodcock, capercaillie
poultry, fowl: chicken, hen, rooster, duck, goose, turkey, guinea fowl, cockerel, pullet
tropical bird, exotic bird: parrot, macaw, toucan, cockatoo, hornbill, bird of paradise, quetzal, lorikeet, hummingbird
baby bird, chick, nestling, fledgling, hatchling: duckling, gosling, cygnet, owlet, eaglet
nestling, fledgling, baby bird, hatchling, chick
fledgling, nestling, baby bird, young bird, chick
chick, baby chick, baby chicken, little chick
owlet, baby owl, owl chick
snowy owl
great horned owl, horned owl
bald eagle, american eagle
macaw: hyacinth macaw
budgie, budgerigar, parakeet
budgerigar, budgie, parakeet
parakeet, parrakeet: budgie, budgerigar, lovebird, ringneck
cockatoo: galah, cockatiel, corella
hen, mother hen: pullet, broody hen
cockerel, rooster, cock
turkey: gobbler, tom turkey, wild turkey, turkey hen
duckling, baby duck, duck chick, little duck
mallard, mallard duck, mallard drake
rubber duck, rubber ducky, rubber duckie, bath duck, toy duck
gander, male goose
gosling, baby goose
cygnet, baby swan
peahen, peafowl
dove: turtledove, turtle dove, mourning dove, rock dove, collared dove, ring dove
carrier pigeon, homing pigeon, messenger pigeon
corvid: crow, raven, magpie, jay, jackdaw, blue jay, chough
jay: blue jay, bluejay, scrub jay
blue jay, bluejay, jay
bluejay, blue jay, jay
peregrine, peregrine falcon
osprey, fish hawk, sea hawk
buzzard, turkey buzzard
condor: andean condor, california condor
crane: sandhill crane, whooping crane, crowned crane, paper crane, origami crane
egret: great egret, cattle egret
flamingo
ibis
pelican
seagull, gull, sea gull: herring gull, kittiwake
penguin chick, baby penguin
puffin: atlantic puffin
robin, redbreast, robin redbreast: american robin, european robin
finch: goldfinch, chaffinch, bullfinch, greenfinch, zebra finch, house finch, siskin, linnet, gouldian finch, hawfinch
goldfinch
canary, canary bird
cardinal, northern cardinal, redbird
bluebird: mountain bluebird
blackbird: common blackbird
thrush: song thrush, fieldfare, wood thrush, mistle thrush
lark: skylark, meadowlark, horned lark
swallow: barn swallow, house martin
titmouse, tit: great tit, coal tit, long-tailed tit, chickadee
chickadee
wren: house wren, fairywren
woodpecker: pileated woodpecker, downy woodpecker, sapsucker
kingfisher: kookaburra, belted kingfisher, common kingfisher
loon: common loon
quail, bobwhite: california quail
pheasant: ring-necked pheasant, hen pheasant
grouse: ptarmigan, capercaillie
guinea fowl, guineafowl, guinea hen
ostrich: ostrich chick
kiwi, kiwi bird
toucan: toco toucan, toucanet
cuckoo
mynah, myna, myna bird, mynah bird
bird of paradise
phoenix, firebird
swarm: horde
goldfish: fancy goldfish, oranda, fantail goldfish
koi, koi fish, koi carp, nishikigoi
carp: koi
clownfish, clown fish, anemonefish
angelfish, angel fish
pufferfish, puffer fish, blowfish, fugu: porcupinefish
betta, betta fish, siamese fighting fish, fighting fish
betta fish, betta, siamese fighting fish, fighting fish
anglerfish, angler fish
swordfish, broadbill
marlin: striped marlin
seahorse, sea horse: pygmy seahorse
salmon: sockeye, sockeye salmon, chinook salmon, coho, atlantic salmon
trout: rainbow trout, brook trout, steelhead
tuna: bluefin, bluefin tuna, yellowfin, skipjack, albacore
eel: moray, moray eel, electric eel, conger, conger eel
moray, moray eel
flatfish: flounder, halibut, plaice, turbot
tropical fish, reef fish: clownfish, angelfish, butterflyfish, parrotfish, tetra, guppy, betta, triggerfish, surgeonfish, damselfish, lionfish, cichlid
lionfish, lion fish
stingray, sting ray: eagle ray, manta ray
manta ray, manta, devil ray
great white, great white shark
great white shark, great white
hammerhead, hammerhead shark
serpent, snake: cobra, python, viper, rattlesnake, sea serpent, adder, asp
cobra: king cobra, spitting cobra
rattlesnake, rattler: diamondback, sidewinder, diamondback rattlesnake
python: ball python, burmese python, reticulated python
viper: asp, gaboon viper, adder, pit viper
boa constrictor, boa
anaconda
gecko: leopard gecko, tokay gecko, day gecko, tokay, crested gecko
iguana: marine iguana
chameleon: panther chameleon, veiled chameleon
komodo dragon
alligator, gator: american alligator
sea turtle, marine turtle: leatherback, hawksbill, loggerhead, leatherback turtle
tortoise: giant tortoise, galapagos tortoise, desert tortoise
dino, dinosaur: tyrannosaurus rex, tyrannosaurus, t-rex, trex, stegosaurus, triceratops, velociraptor, brachiosaurus, diplodocus, brontosaurus, sauropod
tyrannosaurus rex, tyrannosaurus, t-rex, trex, rex, t rex, tyrannosaur
tyrannosaurus, tyrannosaurus rex, t-rex, trex, t rex, tyrannosaur
t-rex, tyrannosaurus rex, tyrannosaurus, trex, rex, t rex, tyrannosaur
velociraptor, raptor
pterodactyl, pterosaur, flying dinosaur, flying reptile: pteranodon, quetzalcoatlus
pterosaur, flying reptile: pterodactyl, pteranodon, quetzalcoatlus
sauropod, long-necked dinosaur, long-neck: brachiosaurus, diplodocus, brontosaurus, apatosaurus, titanosaur, argentinosaurus
brontosaurus, apatosaurus, brontosaur
tree frog, treefrog
toad: cane toad, natterjack, fire-bellied toad
tadpole, polliwog, pollywog
salamander: newt, axolotl, hellbender, fire salamander, eft, mudpuppy
newt, eft
axolotl, mexican salamander
bug, insect, creepy-crawly, creepy crawly: beetle, ladybug, ladybird, ant, bee, fly, cricket, grasshopper, butterfly, moth, spider, firefly, caterpillar, stinkbug, cicada, dragonfly, cockroach, mantis, mosquito
bumblebee, bumble bee
honeybee, honey bee: worker bee, queen bee
wasp: hornet, yellowjacket
hornet: yellowjacket
ant: fire ant, army ant, leafcutter ant, leaf-cutter ant, carpenter ant, worker ant, queen ant
monarch butterfly, monarch
moth: luna moth, hawk moth, hawkmoth, atlas moth, silk moth, emperor moth, gypsy moth, hummingbird moth
caterpillar: inchworm, silkworm, woolly bear
larva, grub: caterpillar, maggot, mealworm
maggot, grub
chrysalis, cocoon, pupa
cocoon, chrysalis
scarab, scarab beetle: dung beetle
ladybird, ladybug, lady bug, ladybird beetle, lady beetle
firefly, lightning bug, glowworm, fire fly, glow-worm
glowworm, glow-worm, firefly
dragonfly, dragon fly
fly: housefly, bluebottle, horsefly, fruit fly, house fly, blowfly, hoverfly, greenbottle, gadfly
mosquito, skeeter
gnat, midge
grasshopper: locust, katydid
locust
cricket: mole cricket, field cricket
mantis, praying mantis
praying mantis, mantis, mantid
stick insect, walking stick insect, phasmid
cockroach, roach
aphid, greenfly
tarantula, hairy spider
daddy longlegs, harvestman
centipede
millipede
woodlouse, pill bug, pillbug, roly-poly
stallion: stud horse
mare, female horse: broodmare
foal, baby horse: colt, filly, pony foal, yearling
colt, foal
filly, foal
pony: shetland pony, welsh pony, polo pony, shetland, connemara pony, miniature horse, mini horse, pit pony
mustang: bronco
wild horse: mustang, brumby, feral horse, przewalski horse
bronco, bucking bronco, bucking horse
racehorse, race horse: thoroughbred
warhorse, war horse, destrier, battle steed, battle horse
workhorse, draft horse, draught horse, carthorse, cart horse, plow horse, plough horse: clydesdale, percheron, shire horse, belgian horse
draft horse, draught horse, workhorse, carthorse, heavy horse: clydesdale, percheron, shire horse
steed, horse: stallion, mare, warhorse
zebra: zebra foal, plains zebra
dairy cow, milk cow, milch cow: holstein, jersey cow, friesian cow, guernsey, holstein cow, holstein friesian
highland cow, highland cattle, hairy cow, scottish highland cow
ox, bullock, draft ox: zebu, steer
longhorn, texas longhorn, longhorn cattle
buffalo, bison: water buffalo, cape buffalo, carabao, american bison
water buffalo, carabao, water ox, buffalo
musk ox, muskox
hog, pig, swine: razorback, boar, wild hog
piglet, baby pig, piggy, little pig
wild boar, boar, wild pig, wild hog
peccary, javelina
lamb, baby sheep, lambkin, little lamb, young sheep
ewe, female sheep, mother sheep
ram, male sheep: bighorn, bighorn sheep, bighorn ram
bighorn sheep, bighorn
baby goat, goat kid, kid goat, young goat, kid
billy goat, male goat, he-goat
nanny goat, she-goat
mountain goat: ibex
bunny, rabbit, bunny rabbit, baby rabbit: easter bunny, cottontail, holland lop
hare, jackrabbit, jack rabbit: snowshoe hare, arctic hare, leveret
easter bunny
field mouse, fieldmouse, harvest mouse, wood mouse
rat: sewer rat, lab rat, pack rat
guinea pig, cavy
groundhog, woodchuck, marmot: whistlepig
marmot: groundhog, woodchuck, alpine marmot
prairie dog, prairie-dog
hamster: dwarf hamster, syrian hamster
beaver: beaver kit, north american beaver
nutria, coypu
porcupine: crested porcupine, porcupette
mole: star-nosed mole
shrew: elephant shrew, tree shrew
grizzly bear, grizzly: kodiak, kodiak bear
grizzly, grizzly bear: kodiak
polar bear, ice bear, arctic bear: polar bear cub
bear cub, baby bear: panda cub, polar bear cub, grizzly cub
panda bear, panda, giant panda: panda cub
giant panda, panda, panda bear: panda cub
panda cub, baby panda
red panda, lesser panda
snow monkey, japanese macaque
macaque: snow monkey, japanese macaque, rhesus macaque, rhesus monkey, barbary macaque
baboon: hamadryas
gorilla: silverback, mountain gorilla, baby gorilla, silverback gorilla
silverback, silverback gorilla
chimp, chimpanzee
orangutan, orang-utan, orang utan, orangutang
lemur: ring-tailed lemur, sifaka, aye-aye, mouse lemur
bushbaby, bush baby, galago
gibbon: siamang
stag, buck, hart, male deer: roebuck
buck, stag, male deer: roebuck, whitetail buck
doe, female deer, hind, mother deer
fawn, baby deer, young deer
reindeer, caribou
caribou, reindeer
gazelle: springbok, thomson gazelle
wildebeest, gnu
gnu, wildebeest
oryx, gemsbok
wolf pup, wolf cub, baby wolf
fennec, fennec fox, desert fox
fox cub, fox kit, baby fox
arctic fox, snow fox, polar fox
coyote, prairie wolf
jackal
stoat, ermine
ermine, stoat
badger, brock: honey badger, european badger
honey badger, ratel
skunk: spotted skunk, striped skunk
marten: pine marten, sable, fisher cat, stone marten
fruit bat, flying fox
anteater: giant anteater, tamandua
armadillo: nine-banded armadillo
pangolin, scaly anteater
platypus, duck-billed platypus, duckbill
echidna, spiny anteater
opossum, possum: virginia opossum
possum, opossum: brushtail possum, ringtail possum
koala bear, koala
tasmanian devil
thylacine, tasmanian tiger
baby elephant, elephant calf, young elephant
elephant calf, baby elephant, young elephant
mammoth, woolly mammoth
woolly mammoth, mammoth
saber-toothed cat, sabertooth, smilodon, saber-tooth tiger, sabre-toothed tiger, saber-toothed tiger
rhino, rhinoceros: rhino calf
hippo, hippopotamus: pygmy hippo, baby hippo
giraffe: baby giraffe, giraffe calf, reticulated giraffe, masai giraffe
dromedary, dromedary camel, arabian camel
alpaca: huacaya, suri alpaca
tapir: malayan tapir
orca, killer whale: orca calf
killer whale, orca
humpback whale, humpback
humpback, humpback whale
sperm whale, cachalot
beluga, beluga whale
narwhal, narwhale
bottlenose dolphin, bottlenose
seal pup, baby seal: harp seal pup
sea lion: california sea lion
manatee, sea cow: dugong
dugong, sea cow
crayfish, crawfish, crawdad, yabby
prawn, shrimp: tiger prawn, king prawn
oyster
mussel
conch, conch shell, queen conch: conch snail
sea urchin, urchin
sea anemone, anemone
slug: sea slug, nudibranch, banana slug, leopard slug
nudibranch, sea slug
leech, bloodsucker
earthworm, nightcrawler, angleworm
cephalopod: octopus, squid, cuttlefish, nautilus, ammonite
squid: giant squid, colossal squid, vampire squid, firefly squid, bobtail squid
nautilus, chambered nautilus
talon, claw
pincer, claw
paw, forepaw, front paw: hind paw
hoof, cloven hoof
antler, stag antler
tusk: elephant tusk
fang, canine tooth
mane, shaggy mane: horse mane
snout, muzzle
muzzle, snout
feather, plume, quill feather: down feather, tail feather, peacock feather, ostrich feather, pinion, plumage
plume, feather: ostrich feather, peacock feather
plumage, feather: plume
wing, pinion
fur, pelage, pelt
pelt, animal skin, animal hide: bearskin, sheepskin, wolf pelt, fur pelt, tiger skin, bear pelt
fin: dorsal fin, tail fin, pectoral fin, shark fin
flipper: front flipper
tentacle, feeler, octopus arm
antenna, feeler
whisker, vibrissa
elephant trunk, proboscis
seashell, sea shell, conch shell: conch, scallop shell, cowrie, cowrie shell, cockleshell, clamshell, nautilus shell, spiral shell, clam shell, oyster shell, whelk shell
snail shell, spiral shell
eggshell, egg shell
pawprint, paw print
hoofprint, hoof print
eyrie, aerie
aerie, eyrie
spiderweb, spider web, cobweb, web
spider web, spiderweb, cobweb, web, gossamer web
cobweb, spiderweb, spider web, web
web, spiderweb, spider web, cobweb
beehive, hive, bee hive, honeybee hive, apiary: skep
hive, beehive, bee hive: skep, honeybee hive
honeycomb, bee comb
anthill, ant hill, ant mound
birdhouse, bird house, nesting box, nest box, bird box: martin house
doghouse, dog house, kennel, dog kennel
kennel, doghouse, dog house: dog kennel
birdcage, bird cage: parrot cage
ammonite, fossil ammonite: ammonite fossil
fossil: ammonite, trilobite, ammonite fossil, dinosaur bone, dinosaur fossil, dinosaur skeleton, petrified bone
lair: dragon lair, animal den
carapace
creature, animal, beast, living creature, living being: animal, monster, mythical creature, sea creature
beast, animal, creature, wild beast: animal, monster, mythical beast
critter, animal, creature: animal
drake, male duck: mallard drake
shorthair: british shorthair, american shorthair, exotic shorthair
shell, seashell, sea shell: conch shell, scallop shell, cowrie shell, nautilus shell, spiral shell, snail shell, turtle shell, tortoise shell, clamshell, clam shell, oyster shell, whelk shell, cockleshell, conch
skeleton: dinosaur skeleton
heifer, young cow
peachick, baby peacock
stag beetle
hoopoe
fox kit, fox cub, baby fox
crocodilian: crocodile, alligator, caiman, gharial
flying fox, fruit bat
baby turtle, turtle hatchling
baby bear, bear cub
mother bear, mama bear, she-bear
baby penguin, penguin chick
tardigrade, water bear
sea slug, nudibranch
sea dragon, seadragon, leafy seadragon
polliwog, tadpole
monitor lizard: komodo dragon
`;
