/** Nouns for persons, trades and beings of tales. */
export const people = `
person, human, individual, figure, human being, someone, somebody, mortal, living person, human figure: professional, diver, violinist, tailor, potter, blacksmith, swordsman, gardener, butcher, craftsman, barber, cobbler, jeweler, weaver, shepherd, beekeeper, florist, stylist, trainer, instructor, photographer, reader, writer, barista, bartender, vendor, merchant, seller, keeper, guard, gamer, programmer, designer, juggler, acrobat, librarian, lamplighter, gentleman, gentlemen, lady, onlooker, passenger, driver, biker, skater, conductor, bishop, priest, sailor, captain, nurse, mechanic, carpenter, hunter, explorer, adventurer, elder, guitarist, drummer, musician, dancer, artisan, man, woman, child, adult, teenager, baby, worker, athlete, artist, performer, soldier, official, traveler, student, teacher, doctor, scientist, chef, character, friend, parent, player, rider, couple, family, crowd, model, hero, people, villager, customer, guest, audience, citizen, passerby, pedestrian, spectator, tourist, visitor, fan, king, queen, astronaut, owner, youngster, resident, neighbor, neighbour, stranger, colleague, coworker, enemy, rival, opponent, refugee, pilgrim, nomad, wanderer, hermit, peasant, noble, nobleman, noblewoman, aristocrat, servant, maid, butler, slave, prisoner, inmate, convict, criminal, outlaw, bandit, gangster, smuggler, assassin, spy, hacker, vagabond, beggar, lifeguard, goalkeeper, goalie, referee, umpire, cheerleader, teammate, nephew, niece, grandchild, grandparent, stepmother, stepfather, stepsister, orphan, newlywed, bridesmaid, groomsman, lover, sweetheart, hipster, hippie, raver, diva, rock star, movie star, influencer, blogger, youtuber, cosplayer, mime, magician, illusionist, hypnotist, fortune teller, psychic, prophet, priestess, shaman, druid, alchemist, cleric, monk, nun, pope, rabbi, imam, preacher, pastor, missionary, demigod, commuter, shopper, protester, activist, voter, patient, boss, manager, ceo, receptionist, intern, apprentice, novice, rookie, veteran, superhero, villain, supervillain, stormtrooper, jedi, caveman, cavewoman, neanderthal, tribesman, aborigine, eskimo, inuit, townsperson, passer-by, bystander, sunbather, beachgoer, swimmer, climber, mountaineer, skydiver, paraglider, jogger, sprinter, yogi, bodybuilder, weightlifter, archer, fencer, matador, bullfighter, gondolier, boatman, ferryman, charioteer, jockey, equestrian, horseman, sherpa, boy scout, girl scout, cub scout, marionettist, puppeteer, ventriloquist, crewmate, band member, bandmate, dj, rapper, senior citizen, clerk, hobbit, secret agent, nanny, babysitter, caretaker, caregiver, guardian, chaperone, guide, tour guide, scout, ranger, messenger, herald, town crier, squire, page boy, courtier, jester, troubadour, minstrel, bard, storyteller, narrator, orator, lecturer, presenter, hostess, interviewer, interviewee, celebrity, fashion model, socialite, debutante, dandy, flapper, greaser, rocker, skinhead, beatnik, hobo, homeless person, castaway, survivor, stowaway, fugitive, prospector, settler, pioneer, colonist, homesteader, frontiersman, trapper, fur trader, conquistador, crusader, monarch, royalty, sovereign, heir, heiress, dictator, tyrant, leader, chieftain, chief, tribal chief, ambassador, diplomat, politician, candidate, mayor, revolutionary, rebel, anarchist, freedom fighter, suffragette, martyr, saint, disciple, apostle, seer, oracle, ascetic, guru, swami, sadhu, fakir, dervish, worshipper, worshiper, believer, devotee, pallbearer, mourner, widower, widow, newborn, centenarian, pensioner, retiree, grown-up, grownup, adolescent, tween, schoolmate, classmate, roommate, flatmate, housemate, playmate, partner, spouse, fiance, fiancee, girlfriend, boyfriend, best man, maid of honor, flower girl, ring bearer, triplet, cousin, ancestor, descendant, godmother, godfather, foreigner, immigrant, migrant, native american, indigenous person, bushman, bedouin, gypsy, highlander, islander, mountain man, city dweller, townsman, countryman, commoner, serf, gambler, card player, poker player, chess player, bookworm, bibliophile, scribe, nerd, geek, daydreamer, dreamer, sleeper, sleepwalker, drinker, picnicker, camper, birdwatcher, stargazer, paparazzo, bidder, buyer, inventor, mad scientist, time traveler, space pirate, bounty hunter, gunfighter, gunman, duelist, swordswoman, warrior woman, shieldmaiden, amazon warrior, kunoichi, ronin, shogun, daimyo, witch hunter, vampire hunter, monster hunter, demon hunter, ghostbuster, dragon rider, dragon slayer, dragonslayer, necromancer, thief, highwayman, swindler, trickster, prankster, troublemaker, bully, hooligan, vandal, looter, rioter, terrorist, kidnapper, hostage, detainee, murderer, serial killer, executioner, hangman, torturer, warden, jailer, jailor, bouncer, doorman, concierge, bellhop, bellboy, porter, valet, chambermaid, footman, governess, cleaner, window cleaner, window washer, pool cleaner, dog walker, cat lady, landlord, landlady, innkeeper, tavern keeper, barmaid, hotelier, restaurateur, milkmaid, goatherd, cowherd, swineherd, herder, herdsman, herdswoman, drover, fruit picker, winemaker, vintner, brewer, cheesemaker, candlemaker, papermaker, bookbinder, engraver, etcher, lithographer, typist, stenographer, switchboard operator, telegraphist, newsboy, paperboy, paper boy, bootblack, shoeshine boy, chimney sweep, organ grinder, rag picker, ragpicker, junk dealer, antique dealer, pawnbroker, moneylender, banker, broker, trader, auctioneer, undertaker, gravedigger, coroner, mortician, juror, defendant, plaintiff, bailiff, notary, witch doctor, healer, herbalist, apothecary, midwife, acupuncturist, masseur, masseuse, chiropractor, first responder, emt, ambulance driver, rescuer, rescue worker, coast guard, beach guard, bather, snorkeler, beachcomber, naturist, sandboarder, parkour runner, traceur, free runner, breakdancer, b-boy, tap dancer, street dancer, flamenco dancer, belly dancer, ballroom dancer, go-go dancer, pole dancer, exotic dancer, burlesque dancer, samba dancer, fire dancer, fire eater, fire breather, sword swallower, knife thrower, lion tamer, ringmaster, strongman, stilt walker, unicyclist, escape artist, snake charmer, stage magician, mentalist, clairvoyant, palm reader, astrologer, tarot reader, drag queen, stand-up comedian, entertainer, understudy, stagehand, stage director, playwright, screenwriter, film director, cinematographer, cameraman, camera operator, boom operator, stuntwoman, stunt performer, body double, voice actor, film star, starlet, leading lady, movie actor, vigilante, helper, staff member, goon, ruffian, mogul, cfo, soccer fan, fly fisher
people, folk, crowd, humanity: person, man, woman, child, pedestrian, passerby, spectator, family, group, audience, onlooker, tourist, shopper, commuter, passenger, villager, local, figure, townspeople, townsfolk, resident, guest, customer, patron, passersby, partygoer, attendee, participant, couple, friend, colleague, coworker, dancer, player, reveler, citizen, churchgoer, concertgoer, festivalgoer, theatergoer, moviegoer, merrymaker, protester, demonstrator, marcher, worshipper, picnicker, beachgoer, sunbather, skier, camper, worker, student, tribe, populace, passer-by, bystander, human, individual, swimmer, neighbor
crowd, throng: audience, spectator, onlooker, people, mob, crowd of people, gathering, protester, demonstrator, concertgoer, festivalgoer, fan
townspeople, townsfolk, villager, resident
orchestra, ensemble, symphony orchestra, philharmonic: chamber orchestra, string orchestra, string section
choir, chorus, choral group, choral ensemble: choirboy, gospel choir, church choir, chorister, boys choir
audience, spectator, crowd, crowd of spectators: listener, viewer, concertgoer
band, musician, music group, musical group, bandmember: rock band, jazz band, marching band, brass band, mariachi band, mariachi, quartet, trio, string quartet, boy band, girl band, folk band, punk band
guest, visitor, house guest: wedding guest, dinner guest, partygoer, houseguest
customer, patron, shopper, client, buyer, consumer, purchaser: regular customer
neighbor, neighbour, next-door neighbor
man, guy, gentleman, male, fellow, bloke, dude, mister, bro, gent, fella, chap, geezer: professional, individual, tailor, boy, father, grandfather, king, prince, businessman, cowboy, fireman, policeman, fisherman, salesman, husband, brother, son, uncle, groom, monk, knight, wizard, gentlemen, elder, fisher, worker, warrior, emperor, pharaoh, samurai, santa claus, workman, handyman, serviceman, frontiersman, woodsman, lumberjack, logger, caveman, horseman, boatman, swordsman, craftsman, tradesman, milkman, mailman, postman, chairman, batsman, sportsman, spaceman, stuntman, anchorman, weatherman, doorman, barman, conman, grandpa, granddad, youth, patriarch, lord, baron, sultan, shah, emir, rajah, shogun, czar, tsar, kaiser, caliph, athlete, artist, musician, performer, singer, rider, soldier, scientist, doctor, teacher, chef, bullfighter, matador, butler, waiter, actor, nephew, stepfather, cowhand, gaucho, friar, pope, priest, rabbi, sorcerer, warlock, viking, gladiator, businessperson, baker, carpenter, detective, dandy, sailor, farmer, pilot, clown, driver, student, nobleman, duke, earl, marquis, viscount, squire, widower, boyfriend, fiance, grandson, stepson, brother-in-law, father-in-law, son-in-law, godfather, schoolboy, best man, groomsman, repairman, garbage man, dustman, delivery man, deliveryman, ice cream man, paperboy, newsboy, choirboy, altar boy, busboy, bellboy, cabin boy, stable boy, pageboy, cop, hunter, rancher, pirate, astronaut, bodyguard, ninja, chieftain, warlord, imam, mullah, sheikh, maharaja, raja, hangman, highwayman, bogeyman, strongman, muscleman, ringmaster, showman, frontman, cameraman, newsman, congressman, statesman, freeman, rifleman, infantryman, cavalryman, crewman, seaman, airman, ferryman, watchman, nightwatchman, woodcutter, trapper, abbot, bishop, hermit, santa, father christmas, hipster, biker, bachelor, womanizer, gigolo, crossdresser, skinhead, playboy, mobster, gangster, merman, guest, customer, neighbor, friend, assassin, prisoner, bandit, beggar, passenger, commuter, pedestrian, spectator, fan, thief, hiker, tourist, superhero, grown-up, protester, demonstrator, shopper, resident, citizen, passerby, bystander, onlooker, stranger, cousin, attendant, babysitter, host, innkeeper, patient, presenter, gamer, treasure hunter, lamplighter, cowherd, bouncer, gatekeeper, snake charmer, hypnotist, fortune teller, psychic, soothsayer, oracle, seer, prophet, trekker, backpacker, walker, sunbather, beachgoer, veteran, burglar, robber, outlaw, criminal, villain, smuggler, convict, inmate, hostage, hobo, vagabond, wanderer, nomad, traveler, traveller, vacationer, pilgrim, refugee, preacher, healer, witch doctor, saint, missionary, slave, native american, inuit, aborigine, bedouin, pioneer, settler, candidate, celebrity, hippie, nerd, geek, bookworm, reader, birdwatcher, camper, gambler, chess player, hero, supervillain, vigilante, jedi, space pirate, opponent, enemy, rival, sports fan, worshipper, town crier, herald, hobbit, halfling
woman, lady, female, gal, womenfolk, dame, gentlewoman, madam: girl, mother, grandmother, queen, princess, businesswoman, wife, sister, daughter, aunt, bride, witch, nun, ballerina, actress, geisha, empress, maiden, mermaid, goddess, professional, individual, athlete, artist, musician, performer, singer, rider, worker, scientist, doctor, teacher, chef, warrior, elder, policewoman, housewife, maid, waitress, hostess, stewardess, seamstress, milkmaid, priestess, sorceress, enchantress, duchess, countess, baroness, noblewoman, lady-in-waiting, damsel, matriarch, grandma, granny, bridesmaid, niece, stepmother, stepsister, heroine, showgirl, cheerleader, valkyrie, huntress, spacewoman, cowgirl, widow, dancer, gymnast, nurse, diva, sportswoman, horsewoman, saleswoman, craftswoman, fisherwoman, lass, girlfriend, fiancee, stepdaughter, mother-in-law, daughter-in-law, sister-in-law, godmother, schoolgirl, schoolmistress, governess, nanny, chambermaid, barmaid, landlady, midwife, washerwoman, laundress, cleaning lady, charwoman, dairymaid, flower girl, flapper, debutante, socialite, heiress, pin-up, pinup, pin-up girl, bombshell, femme fatale, temptress, seductress, vamp, beauty queen, prima donna, songstress, chanteuse, mezzo-soprano, soprano, starlet, belly dancer, chorus girl, go-go dancer, mistress, marchioness, viscountess, tsarina, czarina, maharani, rani, sultana, abbess, prioress, mother superior, suffragette, shieldmaiden, warrior woman, swordswoman, kunoichi, firewoman, congresswoman, chairwoman, spokeswoman, anchorwoman, camerawoman, stuntwoman, airwoman, servicewoman, frontierswoman, cavewoman, tribeswoman, countrywoman, herdswoman, shepherdess, hag, crone, fortune teller, mother-to-be, new mother, matron, dowager, spinster, bachelorette, lady knight, gypsy woman, odalisque, concubine, courtesan, maiko, cat lady, tomboy, hairdresser, beautician, model, student, businessperson, baker, driver, pilot, farmer, astronaut, detective, beekeeper, superheroine, lifeguard, fairy godmother, oracle, handmaiden, handmaid, vestal virgin, milliner, guest, customer, neighbor, friend, assassin, prisoner, bandit, hermit, beggar, passenger, commuter, pedestrian, spectator, fan, pirate, thief, hiker, tourist, superhero, grown-up, protester, demonstrator, shopper, resident, citizen, passerby, bystander, onlooker, stranger, youth, cousin, attendant, host, innkeeper, patient, ceo, tycoon, presenter, gamer, treasure hunter, lamplighter, cowherd, gondolier, bouncer, gatekeeper, snake charmer, hypnotist, prophet, trekker, backpacker, walker, sunbather, beachgoer, veteran, squire, burglar, robber, outlaw, criminal, gangster, mobster, thug, villain, smuggler, convict, inmate, hostage, executioner, hobo, vagabond, wanderer, nomad, traveler, traveller, vacationer, pilgrim, refugee, ascetic, preacher, healer, witch doctor, saint, missionary, noble, chieftain, chief, slave, native american, inuit, aborigine, bedouin, pioneer, settler, candidate, celebrity, hipster, hippie, nerd, geek, bookworm, reader, birdwatcher, camper, gambler, chess player, supervillain, vigilante, jedi, space pirate, opponent, enemy, rival, sports fan, worshipper, town crier, herald, hobbit, halfling, mage, necromancer
child, kid, youngster, toddler, youth, tot, kiddo, little one, wee one, youngling, bairn, tyke, moppet: boy, girl, baby, infant, son, daughter, schoolboy, schoolgirl, student, pupil, preschooler, kindergartner, kindergartener, schoolchild, grandchild, orphan, teenager, triplet, tween, preteen, street urchin, urchin, grandson, granddaughter, stepchild, foster child, godchild, altar boy, choirboy, nephew, niece, prince, flower girl, ring bearer, girl scout, boy scout, page boy, toddler, trick-or-treater, schoolkid, grandkid, playmate, first grader, lost boy, ragamuffin
boy, lad, laddie: son, schoolboy, grandson, nephew, prince, boy scout, youth, choirboy, altar boy, bellboy, paperboy, newsboy, cabin boy, stable boy, shepherd boy, cub scout, street urchin, page boy, stepson, toddler, farm boy, boy wizard
girl, lass, lassie: daughter, schoolgirl, granddaughter, niece, princess, girl scout, maiden, cheerleader, flower girl, goth girl, stepdaughter, shepherdess, farm girl, schoolmate, toddler, tomboy, pigtailed girl
baby, infant, newborn, bambino, bairn, newborn baby, little one, nursling, papoose: toddler, newborn infant
teenager, teen, adolescent, youth: student, high schooler, schoolboy, schoolgirl, teenybopper, high school student
elder, senior citizen, oldster, old-timer: grandparent, grandmother, grandfather, matriarch, patriarch, retiree, grandma, grandpa, crone, centenarian, pensioner
grandparent: grandmother, grandfather, grandma, grandpa, granny, granddad, nana, gramps
parent: mother, father, mom, dad, mama, papa, stepmother, stepfather, mum, mommy, daddy, stepparent
mother, mom, mum, mama, mommy, mummy, momma: stepmother, new mother
father, dad, daddy, papa, pappy, dada: stepfather
grandmother, grandma, granny, grandmama, nana, gran, nanna, gramma, grandmum, babushka, abuela, nonna: great-grandmother
grandfather, grandpa, granddad, grandad, gramps, grandpapa, grampa, gramp, grandaddy, abuelo, nonno: great-grandfather
sibling: brother, sister, twin, twin brother, twin sister, stepbrother, stepsister, half-brother, half-sister
bride, newlywed, bride-to-be: war bride
groom, bridegroom, husband-to-be
husband, spouse, hubby, partner
wife, spouse, wifey, partner: housewife, trophy wife
son, boy
daughter, girl
toddler, tot, little one
friend, companion, buddy, pal, comrade, bestie, chum, best friend, schoolmate, playmate, confidant: bff, girl friend, penpal
couple, pair, duo, lovers, sweethearts, partners, lover, twosome: newlywed, bride and groom, husband and wife, man and woman, dancing couple
professional, expert, specialist: worker, craftsman, artisan, chef, baker, barista, bartender, sommelier, architect, accountant, banker, lawyer, attorney, judge, programmer, developer, coder, hacker, designer, photographer, videographer, filmmaker, director, journalist, reporter, news anchor, newscaster, writer, author, novelist, poet, editor, librarian, curator, translator, interpreter, pharmacist, dentist, nurse, paramedic, therapist, psychologist, veterinarian, tailor, dressmaker, weaver, potter, ceramicist, blacksmith, goldsmith, jeweler, jeweller, watchmaker, clockmaker, cobbler, shoemaker, glassblower, woodcarver, woodworker, luthier, stonemason, mason, bricklayer, welder, roofer, painter, decorator, hairdresser, barber, hairstylist, stylist, beautician, tattooist, butcher, fishmonger, grocer, greengrocer, florist, landscaper, beekeeper, shepherd, zookeeper, park ranger, forester, lifeguard, trainer, instructor, referee, umpire, pilot, flight attendant, sailor, trucker, truck driver, bus driver, taxi driver, courier, mail carrier, delivery driver, detective, police officer, firefighter, bodyguard, spy, diplomat, politician, astronaut, explorer, archaeologist, geologist, historian, philosopher, scholar, mathematician, economist, engineer, mechanic, technician, scientist, doctor, teacher, magician, juggler, acrobat, clown, busker, dj, comedian, actor, performer, musician, artist, athlete, farmer, hunter, cashier, shopkeeper, vendor, merchant, salesperson, real estate agent, receptionist, secretary, manager, stockbroker, cartographer, puppeteer, surgeon, optician, pediatrician, cardiologist, radiologist, anesthesiologist, midwife, obstetrician, neurologist, psychiatrist, physiotherapist, physical therapist, massage therapist, personal trainer, nutritionist, dietitian, chiropractor, optometrist, ophthalmologist, orthodontist, dental hygienist, social worker, counselor, counsellor, life coach, interior designer, fashion designer, graphic designer, web designer, game developer, software developer, data scientist, statistician, actuary, auditor, tax accountant, bookkeeper, financial advisor, consultant, marketer, copywriter, publicist, recruiter, lobbyist, paralegal, notary, prosecutor, barrister, solicitor, realtor, estate agent, surveyor, urban planner, civil engineer, electrical engineer, mechanical engineer, drone pilot, air traffic controller, train driver, chauffeur, stewardess, steward, tour guide, travel agent, hotelier, concierge, restaurateur, caterer, butler, event planner, wedding planner, makeup artist, manicurist, nail technician, cosmetologist, esthetician, model, dog groomer, pet groomer, dog trainer, horse trainer, farrier, gunsmith, locksmith, silversmith, coppersmith, tinsmith, swordsmith, bladesmith, armorer, fletcher, bowyer, wheelwright, shipwright, boatbuilder, boat builder, cartwright, millwright, saddler, saddle maker, leatherworker, leather worker, furrier, milliner, hatmaker, hat maker, hatter, lacemaker, embroiderer, knitter, quilter, upholsterer, cabinetmaker, cabinet maker, furniture maker, joiner, basket weaver, basketmaker, candlemaker, soapmaker, perfumer, papermaker, bookbinder, typesetter, engraver, gilder, sign painter, street artist, restorer, conservator, museum guide, docent, archivist, lexicographer, linguist, anthropologist, sociologist, meteorologist, weatherman, weather presenter, sportscaster, sports commentator, commentator, radio host, talk show host, tv host, podcaster, streamer, quizmaster, auctioneer, antique dealer, art dealer, bookseller, newsagent, chocolatier, confectioner, pastry chef, brewer, brewmaster, distiller, winemaker, vintner, cheesemaker, miller, winegrower, oyster farmer, dairy farmer, arborist, tree surgeon, gamekeeper, game warden, falconer, dog handler, horse breeder, stockman, ranger, conservationist, ecologist, marine biologist, biologist, chemist, physicist, astronomer, firewoman, smokejumper, policeman, sheriff, marshal, customs officer, border guard, security guard, prison guard, soldier, officer, admiral, colonel, private investigator, private eye, forensic scientist, coroner, undertaker, funeral director, mortician, gravedigger, priest, imam, rabbi, monk, nun, chaplain, chess master, grandmaster, croupier, blackjack dealer, tattoo artist, stunt driver, racing driver, race car driver, jockey, toreador, matador, tutor, professor, lecturer, headmaster, headmistress, kindergarten teacher, school teacher, music teacher, art teacher, yoga teacher, yoga instructor, ski instructor, swimming instructor, diving instructor, dance teacher, ballet master, choreographer, music producer, record producer, sound engineer, audio engineer, roadie, piano tuner, instrument maker, violin maker
family, household, kinfolk, family unit: nuclear family, parents and children, royal family
worker, laborer, employee, workman, workwoman, labourer, manual laborer, workingman, workhand: builder, construction worker, engineer, mechanic, farmer, miner, plumber, electrician, carpenter, waiter, waitress, janitor, gardener, firefighter, welder, roofer, bricklayer, mason, stonemason, painter, handyman, foreman, farmhand, dockworker, steelworker, cleaner, cleaning lady, housekeeper, maid, cashier, shopkeeper, technician, lineman, lumberjack, logger, chimney sweep, street sweeper, seamstress, blacksmith, craftsman, artisan, trucker, courier, fisherman, beekeeper, shepherd, colleague, coworker, warehouse worker, factory worker, assembly line worker, farm worker, field worker, farm laborer, day laborer, road worker, railroad worker, railway worker, dock worker, stevedore, longshoreman, shipyard worker, shipbuilder, ironworker, foundry worker, mill worker, millhand, oil worker, roughneck, coal miner, pit worker, navvy, ditch digger, crane operator, forklift driver, machine operator, machinist, lathe operator, toolmaker, pipefitter, boilermaker, riveter, glazier, tiler, plasterer, scaffolder, steeplejack, demolition worker, surveyor, drywaller, carpet layer, house painter, exterminator, pest controller, garbage collector, garbage man, garbageman, bin man, dustman, refuse collector, sanitation worker, trash collector, charwoman, window cleaner, window washer, street cleaner, road sweeper, kitchen porter, line cook, fry cook, server, busboy, bartender, barista, cook, fast food worker, grocery worker, shelf stacker, shop assistant, salesperson, salesclerk, sales assistant, office worker, desk clerk, clerk, bank teller, teller, secretary, receptionist, call center agent, postman, mailman, mail carrier, postal worker, delivery man, delivery driver, delivery person, deliveryman, bike messenger, bicycle courier, paperboy, taxi driver, cab driver, bus driver, truck driver, tram driver, conductor, ticket collector, ticket inspector, porter, bellhop, baggage handler, luggage porter, chauffeur, groundskeeper, greenkeeper, landscaper, fruit picker, grape picker, tea picker, cotton picker, rice farmer, tree feller, charcoal burner, quarryman, weaver, mill girl, laundress, washerwoman, launderer, dressmaker, sweatshop worker, fishmonger, butcher, baker, oysterman, lobsterman, whaler, health worker, healthcare worker, aid worker, rescue worker, emergency worker, care worker, nurse, repairman, lift operator, elevator operator, road mender, lighthouse keeper, gas station attendant, pump attendant, parking attendant, valet, stagehand, metalworker, smith, steel worker, overseer, ambulance worker, lab worker, leather worker, library worker, social worker, zoo worker
construction worker, builder, building worker, construction laborer, site worker: bricklayer, roofer, scaffolder, welder, ironworker, mason
engineer: technician, architect, civil engineer, mechanical engineer, electrical engineer, software engineer, flight engineer, sound engineer, inventor, audio engineer, train engineer
mechanic, technician, repairman, car mechanic, auto mechanic, automobile mechanic: bike mechanic, aircraft mechanic
craftsman, artisan, craftsperson, craftswoman, handicraftsman, craftworker, master craftsman: woodworker, carpenter, potter, weaver, blacksmith, luthier, glassblower, cobbler, shoemaker, tailor, jeweler, watchmaker, stonemason, clockmaker, leatherworker, saddler, bookbinder, basket weaver, cabinetmaker, furniture maker, joiner, wheelwright, shipwright, boatbuilder, goldsmith, silversmith, swordsmith, armorer, bladesmith, gunsmith, locksmith, woodcarver, carver, engraver, ceramicist, glassmaker, instrument maker, violin maker, toymaker, toy maker, puppet maker, mask maker, candlemaker, papermaker, lacemaker, embroiderer, upholsterer, mosaicist, tinsmith, coppersmith, milliner, hatter, dollmaker, doll maker, smith, mason, dressmaker
carpenter, woodworker, joiner, cabinetmaker, cabinet maker: furniture maker, shipwright, boatbuilder
blacksmith, smith, metalworker, ironsmith, forge worker, village smith: farrier, swordsmith, bladesmith, horseshoer, armorer, dwarf blacksmith
tailor, dressmaker, clothier, garment maker: seamstress, dressmaker, seamster, suit maker
potter, ceramicist, ceramist, pottery maker, clay artist, pottery artist
cobbler, shoemaker, shoe repairer, shoe repairman, bootmaker
jeweler, jeweller, goldsmith, jewelry maker, jewellery maker, gemcutter, lapidary
gardener, landscaper, horticulturist, groundskeeper, plantsman, plantswoman: landscape gardener, nurseryman, topiarist
butcher, meat cutter
barber, hairdresser, hairstylist, stylist, hair cutter, coiffeur
hairdresser, hairstylist, stylist, barber, hair stylist, coiffeuse, haircutter, coiffeur
cleaner, janitor, housekeeper, maid, custodian, cleaning person: window cleaner, street cleaner, street sweeper, cleaning lady, cleaning woman, cleaning man, charwoman
maid, housekeeper, cleaner, maidservant, housemaid, domestic servant: french maid, scullery maid, milkmaid, handmaid, chambermaid, parlormaid, serving girl, cleaning lady
butler, servant, manservant, valet, majordomo
firefighter, fireman, firewoman, fire fighter, fire-fighter, fire officer, smoke eater: volunteer firefighter, smokejumper, wildland firefighter, fire chief
mailman, postman, mail carrier, letter carrier, postal worker, postie, postal carrier, mail man, mail deliverer
waiter, waitperson, server, waitstaff, wait staff, table server: maitre d, head waiter, busboy, wine waiter, sommelier
waitress, server, waitperson, table server, diner waitress: cocktail waitress
bartender, barman, barkeep, mixologist, bar tender, barkeeper, publican, tapster, cocktail maker, bar keeper: flair bartender, barmaid
barista
cashier, clerk, checkout clerk, checkout assistant, till operator, checkout operator, store clerk
shopkeeper, storekeeper, merchant, vendor, seller, shop owner, store owner, shop keeper, proprietor, tradesman: grocer, greengrocer, bookseller, butcher, baker, florist, fishmonger, ironmonger, antique dealer, newsagent
vendor, merchant, seller, hawker, trader, shopkeeper, street vendor, street seller, peddler, pedlar, stallholder, stall holder, stallkeeper, market trader, market seller, vender: flower seller, fruit seller, fruit vendor, hot dog vendor, ice cream vendor, ice cream man, ice cream seller, fishmonger, newspaper seller, balloon seller, food vendor, costermonger, bookseller, water seller, spice merchant, lottery seller
salesman, salesperson, sales rep, sales representative, sales agent: door-to-door salesman, car salesman, traveling salesman
lawyer, attorney, barrister, solicitor, legal counsel, counselor-at-law: prosecutor, defense attorney, public defender, trial lawyer
judge, magistrate, jurist
nurse, registered nurse, nursing sister, hospital nurse, nurse practitioner: head nurse, night nurse, school nurse, scrub nurse
dentist, dental surgeon, tooth doctor: orthodontist
veterinarian, vet, animal doctor, veterinary, veterinary surgeon, veterinary doctor
pharmacist, druggist, apothecary, dispensing chemist
librarian, library worker
secretary, receptionist, assistant, administrative assistant, office assistant, typist
manager, boss, executive, supervisor: store manager, bank manager, office manager, hotel manager, project manager
photographer, cameraman, photog, lensman, shutterbug, picture taker: wildlife photographer, paparazzo, wedding photographer, street photographer, fashion photographer, photojournalist
journalist, reporter, correspondent, newsman, newshound, pressman, newswoman: reporter, war correspondent, photojournalist, tv reporter, news anchor, columnist, newspaperman
writer, author, novelist, poet, wordsmith, scribe, penman, man of letters: playwright, screenwriter, journalist, biographer, copywriter, blogger, lyricist, storyteller, dramatist, essayist
poet, bard, versifier, poetess: laureate, troubadour, bard, haiku poet, beat poet
architect, building designer, master builder
programmer, developer, coder, software engineer, computer programmer, software developer: app developer, web developer, game developer
hacker, computer hacker, cyber criminal, cybercriminal, hacktivist
scholar, academic, philosopher, learned man, man of learning, savant, bookman: historian, professor, philosopher, linguist, archaeologist, theologian, academic
philosopher, thinker
archaeologist, explorer, archeologist
explorer, adventurer, voyager, pathfinder, discoverer, expedition member: polar explorer, jungle explorer, cave explorer, spelunker, arctic explorer, conquistador, cave diver, space explorer
miner, prospector, collier, mine worker, mineworker: coal miner, prospector, panner, dwarf miner, dwarven miner
lumberjack, logger, woodcutter, woodsman, lumberman, timberman, feller, tree feller, timber cutter
hunter, huntsman: huntress, archer, trapper, fox hunter, deer hunter, big game hunter, bounty hunter, vampire hunter, falconer, poacher, bow hunter, duck hunter, whaler, fur trapper, safari hunter, demon hunter, dinosaur hunter, fossil hunter, monster hunter, treasure hunter
driver, motorist, chauffeur: truck driver, bus driver, taxi driver, trucker, cab driver, cabbie, racing driver, race car driver, racer, lorry driver, tram driver, train driver, delivery driver, coachman, charioteer, ambulance driver, tractor driver, rally driver, carriage driver, uber driver, stunt driver, forklift driver
sailor, mariner, seaman, seafarer, jack tar, old salt, seadog, shellback, bluejacket: captain, fisherman, naval officer, yachtsman, oarsman, cabin boy, midshipman, first mate, submariner, whaler, steersman, able seaman, admiral, merchant seaman, yachtswoman, coxswain, navigator, helmsman, deckhand, boatswain, bosun
captain, skipper, ship captain, sea captain, master mariner, shipmaster: pirate captain, starship captain, boat captain, airline captain
guard, sentry, watchman, sentinel: bodyguard, night watchman, palace guard, prison guard, royal guard, crossing guard, gatekeeper, border guard, beefeater, swiss guard, castle guard, warden, security officer, bouncer, beach guard, foot guard, life guard, point guard, pool guard, security guard, guardsman
lifeguard, life guard, beach guard, pool guard, lifesaver
referee, umpire, official, match official, linesman, arbiter
goalkeeper, goalie, goaltender, keeper, netminder, goal keeper
magician, illusionist, conjurer, wizard, stage magician, prestidigitator, trickster, magic performer, sleight-of-hand artist: escape artist, street magician
acrobat, trapeze artist, gymnast, circus acrobat, trapeze flyer, trapezist: tightrope walker, aerialist, contortionist, wire walker, high-wire artist, aerial acrobat, tightrope artist, funambulist, trapeze artist
juggler, juggling performer, ball juggler: fire juggler
actor, performer, thespian: actress, movie star, film star, voice actor, kabuki actor, stunt double, leading man, matinee idol, shakespearean actor, child actor, comedian, mime, stage actor, film actor, movie actor, screen actor, tragedian
actress, thespian: movie star, film star, starlet, leading lady, stage actress, screen actress, movie actress
dj, disc jockey, disk jockey, turntablist, deejay: club dj, radio dj
rapper, hip-hop artist, hip hop artist, emcee, hip-hop musician, rap artist, hip-hop star
ballerina, ballet dancer, danseuse, prima ballerina, ballet girl
gymnast: rhythmic gymnast, trampolinist
monk, friar, cenobite: buddhist monk, shaolin monk, zen monk, benedictine monk, trappist, franciscan, abbot, zen master, novice monk, tibetan monk, warrior monk, capuchin friar, kung fu monk
nun, religious sister, holy sister: abbess, mother superior, novice nun, carmelite
priest, clergyman, vicar, pastor, minister, parson, padre, man of the cloth, curate: bishop, pope, archbishop, deacon, chaplain, monk, high priest, druid, monsignor, catholic priest, orthodox priest, village priest, exorcist
shaman, witch doctor, medicine man, spirit healer, tribal healer, shamaness
spy, secret agent, undercover agent, double agent, undercover spy, intelligence agent: femme fatale spy
assassin, hitman, contract killer, hired killer, hit man, hired gun, hitwoman: ninja
prisoner, inmate, convict, jailbird, detainee: prisoner of war
bandit, outlaw, robber, brigand, highwayman, desperado, marauder: bandito
hermit, recluse, anchorite, eremite
beggar, panhandler, mendicant, pauper, street beggar
peasant, villager, farmer, serf, countryman, villein, muzhik: peasant woman, serf, peasant girl, farmworker
servant, retainer, domestic servant: butler, maid, maidservant, manservant, footman, valet, handmaiden, serving girl, housemaid, chambermaid, steward
nobleman, aristocrat, lord, noble, lordling: baron, duke, earl, marquis, viscount, margrave, prince, lord
noblewoman, aristocrat, lady, noble lady, gentlewoman, peeress: duchess, countess, marchioness, viscountess, lady-in-waiting, dame, princess
prince, royal heir, crown prince: princeling, princelet, fairy prince, elven prince
princess, crown princess, royal daughter, infanta: warrior princess, fairy princess, ice princess, elf princess, elven princess, mermaid princess
emperor, ruler, monarch, imperator, sovereign, caesar: tsar, czar, kaiser, roman emperor, mikado, shogun
empress, sovereign: tsarina, czarina
pharaoh, egyptian king, egyptian ruler
caveman, neanderthal, cave dweller, cave man, prehistoric man, stone age man, primitive man, early human: cro-magnon, cavewoman
bodybuilder, weightlifter, strongman, muscleman, muscle man, musclewoman, body builder
skydiver, parachutist, parachute jumper, sky diver: paratrooper, base jumper, wingsuit flyer
diver, swimmer, aquanaut: scuba diver, deep-sea diver, frogman, snorkeler, free diver, freediver, skin diver, cliff diver, pearl diver, deep sea diver, cave diver, high diver, platform diver, sky diver
climber, mountaineer: mountain climber, free climber, ice climber, boulderer, free soloist, rock climber, alpinist
swimmer, bather: lap swimmer, synchronized swimmer, swimming athlete, snorkeler
runner, jogger, sprinter, distance runner: marathon runner, marathoner, hurdler, long-distance runner, trail runner, relay runner, track runner, cross-country runner, contraband runner, free runner, morning runner, parkour runner
jogger, runner, morning runner
guitarist, guitar player, strummer: lead guitarist, bass guitarist, rock guitarist, bassist, flamenco guitarist, jazz guitarist
pianist, piano player: jazz pianist, concert pianist
drummer, percussionist, drum player: taiko drummer, jazz drummer, drummer boy, rock drummer
violinist, fiddler, violin player, fiddle player: concertmaster, concert violinist
saxophonist, saxophone player, sax player, saxist
passenger, traveler, commuter, traveller: commuter, train passenger, bus passenger, airline passenger, stowaway
commuter, passenger, train rider, subway rider
pedestrian, passerby, walker, foot traveler, passer-by: jaywalker
spectator, onlooker, fan, observer, viewer, bystander: concertgoer
fan, supporter, spectator, sports fan, football fan, enthusiast, devotee
scientist, researcher, man of science, woman of science, boffin, science researcher: chemist, biologist, physicist, astronomer, geologist, zoologist, botanist, archaeologist, paleontologist, mathematician, lab technician, entomologist, geneticist, mad scientist, marine biologist, microbiologist, biochemist, neuroscientist, virologist, physiologist, ecologist, meteorologist, climatologist, volcanologist, seismologist, herpetologist, ornithologist, anthropologist, rocket scientist, computer scientist, data scientist, oceanographer, astrophysicist, naturalist, pharmacologist, lab assistant, forensic scientist, nuclear physicist, inventor, alchemist, lab worker
doctor, physician, medic, medical professional, medical doctor, clinician, medical practitioner, general practitioner: surgeon, nurse, dentist, veterinarian, pediatrician, cardiologist, plague doctor, psychiatrist, neurologist, radiologist, ophthalmologist, dermatologist, anesthesiologist, obstetrician, gynecologist, paediatrician, eye doctor, country doctor, medical student, orthopedist, oncologist, er doctor, neurosurgeon, heart surgeon, plastic surgeon
soldier, warrior, fighter, trooper, fighting man, serviceman, military man, servicewoman: knight, samurai, viking, gladiator, ninja, archer, spartan, marine, trooper, legionnaire, centurion, musketeer, cavalryman, infantryman, paratrooper, sniper, commando, guardsman, redcoat, swordsman, samurai warrior, viking warrior, spearman, stormtrooper, sentry, hoplite, barbarian, mercenary, army officer, rifleman, grenadier, hussar, dragoon, lancer, cuirassier, cavalry officer, artilleryman, gunner, machine gunner, conscript, recruit soldier, army ranger, special forces soldier, space marine, super soldier, toy soldier, foot soldier, confederate soldier, union soldier, minuteman, janissary, cossack, mongol warrior, foot guard, royal guard, beefeater, tin soldier, doughboy, rebel soldier, clone trooper, guerrilla, freedom fighter, sergeant, corporal, lieutenant, colonel, army general, commander, crossbowman, longbowman, pikeman, halberdier, berserker, landsknecht, conquistador, praetorian, crusader, ronin, war veteran, combat medic, tank commander, mercenary soldier
knight, chevalier, armored warrior, cavalier, armored knight, armoured knight: paladin, crusader, templar, knight-errant, knight templar, mounted knight, jouster, death knight, lady knight, dark knight, templar knight, hospitaller, holy warrior, holy knight, jedi knight
wizard, sorcerer, mage, magician, warlock, spellcaster, magic user, magic-user, magus, magic wielder, archmage, enchanter, thaumaturge: magus, alchemist, conjurer, archmage, necromancer, warlock, sorcerer supreme, boy wizard, battle mage, druid, fire mage, dark wizard, pyromancer, ice mage, elven mage
witch, sorceress, enchantress, spell-weaver, spellcaster, hexer, she-wizard: wicked witch, sea witch, swamp witch, forest witch, witch queen, kitchen witch, hag, crone
king, monarch, emperor, sovereign: pharaoh, sultan, tsar, czar, emperor, high king, goblin king, shah, maharaja, kaiser, elf king, sun king, fairy king, dwarf king, dwarven king, elven king, pirate king
queen, empress, monarch, sovereign: tsarina, queen mother, evil queen, snow queen, ice queen, warrior queen, fairy queen, queen consort, czarina, maharani, elf queen, faerie queen, elven queen, pirate queen
artist, painter: sculptor, illustrator, cartoonist, animator, calligrapher, muralist, potter, ceramicist, printmaker, portraitist, visual artist, fine artist, watercolorist, landscape painter, portrait painter, street artist, graffiti artist, tattoo artist, sketch artist, sand artist, chalk artist, comic artist, concept artist, sidewalk artist, mosaicist, engraver, etcher, glass artist, ice sculptor, woodcarver, designer, ceramist, icon painter, miniaturist, caricaturist, makeup artist, digital artist, performance artist, brush artist, cabaret artist, culinary artist, escape artist, high-wire artist, hip hop artist, hip-hop artist, martial artist, mime artist, quick-draw artist, rap artist, singing artist, sleight-of-hand artist, tightrope artist, trapeze artist
musician, performer, music maker, instrumentalist: guitarist, pianist, drummer, singer, violinist, saxophonist, band, trumpeter, cellist, rocker, bassist, flutist, flautist, harpist, organist, percussionist, accordionist, trombonist, bagpiper, banjo player, guitar player, piano player, composer, rapper, dj, busker, street musician, maestro, rock star, songwriter, bandleader, orchestra musician, conductor, bard, minstrel, troubadour, lutenist, lute player, clarinetist, clarinettist, oboist, bassoonist, violist, keyboardist, keyboard player, fiddler, lyrist, cello player, flute player, harp player, violin player, trumpet player, sax player, saxophone player, bass player, piper, bugler, hornist, tuba player, sitarist, sitar player, ukulele player, mandolinist, mandolin player, harmonica player, bass guitarist, lead guitarist, jazzman, jazz musician, jazz player, rock musician, blues musician, folk musician, street performer, organ grinder, concert pianist, soloist, accordion player, banjoist, lyre player, pan flute player, folk singer, opera singer, singer-songwriter, mariachi, koto player, erhu player, didgeridoo player, gong player, timpanist, xylophonist, marimba player, taiko drummer, beatboxer, church organist, squeezebox player, concertmaster, opera star
singer, vocalist, songster, singing artist: rapper, soprano, tenor, rock star, pop star, crooner, diva, opera singer, jazz singer, pop singer, rock singer, folk singer, blues singer, gospel singer, country singer, lead singer, frontman, frontwoman, contralto, baritone, bass singer, mezzo-soprano, prima donna, chorister, choirboy, backup singer, lounge singer, karaoke singer, minstrel, troubadour, vocalist, street singer, torch singer, tenor singer, cantor, chanteuse, songstress
dancer, hoofer, terpsichorean: ballerina, ballet dancer, breakdancer, showgirl, tap dancer, street dancer, flamenco dancer, belly dancer, ballroom dancer, go-go dancer, pole dancer, samba dancer, fire dancer, salsa dancer, tango dancer, hula dancer, break dancer, b-boy, b-girl, bboy, chorus girl, can-can dancer, folk dancer, jazz dancer, hip-hop dancer, hip hop dancer, burlesque dancer, danseur, ballet student, modern dancer, contemporary dancer, lion dancer, whirling dervish, kathak dancer, disco dancer, morris dancer, clubber, prima ballerina, swing dancer, ballerino, exotic dancer, rockette, majorette, geisha, ice dancer, rope dancer
athlete, player, sportsman, sportsperson, sports player, jock: runner, skier, snowboarder, surfer, swimmer, gymnast, boxer, wrestler, footballer, skateboarder, cyclist, skater, tennis player, basketball player, soccer player, sprinter, batter, golfer, climber, jogger, hurdler, pole vaulter, high jumper, weightlifter, bodybuilder, rower, fencer, archer, judoka, karateka, martial artist, cricketer, goalkeeper, windsurfer, kitesurfer, diver, mountaineer, olympian, acrobat, quarterback, cheerleader, sportswoman, ballplayer, equestrian, volleyball player, hockey player, ice hockey player, baseball player, batsman, rugby player, handball player, badminton player, table tennis player, ping pong player, squash player, lacrosse player, polo player, water polo player, football player, american football player, linebacker, wide receiver, running back, midfielder, figure skater, ice skater, speed skater, roller skater, rollerblader, inline skater, long jumper, discus thrower, javelin thrower, shot putter, hammer thrower, marathon runner, marathoner, relay runner, triathlete, decathlete, pentathlete, track athlete, paralympian, wheelchair athlete, rock climber, alpinist, ski jumper, ski racer, downhill skier, cross-country skier, biathlete, bobsledder, ice climber, free climber, boulderer, kayaker, canoeist, paddleboarder, sculler, oarsman, sailor, yachtsman, wakeboarder, water skier, waterskier, jet skier, bodyboarder, parasailer, skydiver, base jumper, wingsuit flyer, paraglider, hang glider pilot, sumo wrestler, kickboxer, muay thai fighter, mma fighter, prizefighter, pugilist, taekwondo fighter, kendoka, bowman, marksman, sharpshooter, powerlifter, strongman, crossfitter, cross-fitter, gym goer, gymgoer, yogi, aerobics instructor, bmx rider, mountain biker, racing cyclist, motocross rider, motorcycle racer, speedway rider, rodeo rider, bull rider, jockey, showjumper, show jumper, dressage rider, polo rider, orienteer, parkour runner, free runner, trampolinist, synchronized swimmer, high diver, platform diver, cliff diver, free diver, freediver, scuba diver, darts player, pool player, snooker player, billiards player, bowls player, softball player, shortstop, outfielder, pinch hitter, point guard, center forward, fullback, halfback, lineman, goaltender, water polo goalkeeper, racewalker, speedskater, skeleton racer, sprint cyclist, racing driver, arm wrestler, javelinist
cyclist, biker, rider, bicycle rider, bike rider, pedaler, bicyclist, wheelman: bicyclist, mountain biker, racing cyclist, bmx rider, road cyclist, unicyclist, bike messenger
rider, horseback rider, horse rider: horseman, jockey, cyclist, biker, motorcyclist, equestrian, cowboy, horsewoman, charioteer, bmx rider, motocross rider, bull rider, rodeo rider, bareback rider, polo player, cavalryman, knight, mounted knight, showjumper, dressage rider, camel rider, board rider, dragon rider, headless rider, polo rider, speedway rider, subway rider, surf rider, train rider, wave rider
motorcyclist, biker, rider, motorcycle rider, motorbiker, motorbike rider: motocross rider, moped rider, biker gang member, stunt rider, motorcycle racer
equestrian, horse rider, horseman, horsewoman, equestrienne, horseback rider, rider: jockey, showjumper, show jumper, dressage rider, polo player
martial artist, martial arts fighter, martial arts master: karateka, judoka, kung fu master, ninja, kung fu fighter, karate fighter, karate master, kickboxer, taekwondo fighter, kendoka, aikidoka, muay thai fighter, judo fighter, shaolin monk, capoeirista, sensei, mma fighter, kung fu monk
chef, cook, culinary artist, head chef, master chef, cuisinier: baker, pitmaster, pizzaiolo, sous chef, pastry chef, sushi chef, line cook, fry cook, executive chef, celebrity chef, teppanyaki chef, short-order cook, grill master, pizza chef, sushi master, home cook, ramen chef
policeman, police officer, officer, cop, constable, police man, patrol officer: sheriff, policewoman, state trooper, patrolman, detective, deputy, gendarme, traffic cop, traffic policeman, motorcycle cop, marshal, carabiniere, highway patrolman
astronaut, spaceman, cosmonaut, space traveler, space explorer, spacewoman, spacefarer, taikonaut, spaceperson, starfarer, space walker, spacewalker, space voyager, spacesuited figure
pilot, aviator, airman, airplane pilot, air pilot: airman, copilot, fighter pilot, test pilot, helicopter pilot, airline pilot, balloonist, bush pilot, flying ace, drone pilot, bomber pilot, hang glider pilot, aviatrix
detective, sleuth, investigator, private eye, private investigator, gumshoe, private detective: homicide detective, inspector, police detective
politician, statesman, lawmaker, legislator, political leader, stateswoman: president, senator, mayor, prime minister, governor, congressman, chancellor, world leader, us president, congresswoman, minister of state, member of parliament, vice president, premier, secretary of state
student, pupil, schoolchild, learner, schoolkid: undergraduate, schoolboy, schoolgirl, graduate, college student, university student, high school student, medical student, art student, exchange student, grad student, graduate student, apprentice, schoolmate, sophomore, dance student, freshman, collegian, coed, classmate, trainee, undergrad
teacher, professor, educator, instructor, tutor, schoolmarm, pedagogue, school teacher, schoolmistress: schoolteacher, schoolmaster, lecturer, sensei, kindergarten teacher, music teacher, art teacher, math teacher, science teacher, headmistress, yoga teacher, english teacher, piano teacher, guru, headmaster, governess, dance teacher, private teacher, university teacher
pirate, buccaneer, corsair, swashbuckler, freebooter, sea robber, privateer, sea rover, sea raider: pirate captain, pirate queen, pirate king, pirate girl, space pirate
thief, burglar, robber, bandit, raider, pickpocket, crook, stealer, cutpurse: cat burglar, master thief, bank robber, shoplifter, highwayman, train robber, jewel thief, art thief, pilferer, looter, prowler
farmer, agriculturist, grower, agriculturalist, cultivator, smallholder, plowman, ploughman, husbandman: rancher, farmhand, shepherd, peasant, rice farmer, dairy farmer, wheat farmer, pig farmer, sheep farmer, crofter, sharecropper, winegrower, farm laborer, farm woman, farmwife, field worker, fruit grower, cattle farmer, chicken farmer, homesteader, farm worker, oyster farmer
fisherman, angler, fisher, fisherwoman, fisherfolk, piscator: fly fisherman, ice fisherman, lobsterman, whaler, trawlerman, oysterman, crabber
hiker, trekker, backpacker, mountaineer, trail walker, hill walker, hillwalker, trail hiker, bushwalker, mountain walker
tourist, traveler, visitor, sightseer, traveller, holidaymaker, vacationer, tripper, day-tripper, globetrotter: backpacker, sightseeing visitor
businessman, executive, businesswoman, businessperson, man of business, corporate man, suited man: industrialist, banker, ceo, stockbroker, oil tycoon, office worker, tycoon, magnate, entrepreneur, salaryman
clown, jester, harlequin, buffoon, pierrot, bozo, circus clown, merry-andrew: rodeo clown, party clown, birthday clown, mime, sad clown, killer clown, joker
cowboy, cowhand, gunslinger, wrangler, vaquero, cowpoke, cowpuncher, buckaroo, cattleman, cow puncher: cowgirl, ranch hand, bull rider, rodeo cowboy, lone ranger, gaucho, rodeo rider, bronco rider, broncobuster
ninja, shinobi, shadow warrior, shadow assassin, ninja warrior: kunoichi
samurai, samurai warrior, bushi: ronin, kensei, daimyo
viking, norseman, viking warrior, norse warrior, northman: viking warrior, berserker, shieldmaiden, jarl, viking raider, viking chieftain
monster, beast, ogre, fiend, monstrosity, creature of nightmare, horror creature, abomination, horrid creature: dragon, yeti, vampire, zombie, werewolf, kraken, godzilla, demon, troll, goblin, orc, cyclops, hydra, gorgon, minotaur, sea monster, bigfoot, sasquatch, abominable snowman, frankenstein, mummy, wendigo, chimera, manticore, griffin, gryphon, basilisk, cerberus, leviathan, behemoth, gargoyle, golem, ghoul, imp, gremlin, kaiju, medusa, harpy, swamp thing, cthulhu, lich, demogorgon, centaur, satyr, undead, devil, giant, swamp monster, lake monster, loch ness monster, nessie, jabberwock, boogeyman, bogeyman, frankenstein monster, dracula, nosferatu, lycanthrope, lycan, wolfman, jiangshi, chupacabra, jersey devil, mothman, slenderman, krampus, wyvern, drake dragon, wyrm, sea serpent, lindworm, cockatrice, hippogriff, sphinx, hellhound, nemean lion, ice giant, frost giant, fire giant, hill giant, stone giant, rock giant, ettin, oni, yokai, tengu, kappa, rakshasa, djinn monster, ifrit, balrog, mind flayer, lovecraftian horror, eldritch horror, shoggoth, gelatinous cube, treant, tree monster, wight, revenant, draugr, banshee, shadow monster, shadow demon, three-headed dog, cookie monster, space monster, xenomorph, snow monster, ice monster, lava monster, rock monster, bugbear, kobold, hobgoblin, gnoll, lizardman, lizardfolk, fishman, succubus, incubus, uruk-hai, dire wolf, tentacle monster, tentacled monster, many-eyed monster, mutant, man-eating plant, plant monster, swamp creature, ghoulish creature, nightmare creature, hellbeast, dragonkin, drakon, dragonborn, baphomet, cherufe
dragon, wyrm, fire-breather, great wyrm: dragonling, chinese dragon, ice dragon, fire dragon, dragonet, baby dragon, sea dragon, lindworm, frost dragon, water dragon, hydra, serpent dragon, dragon hatchling, dragon whelp, eastern dragon, bone dragon, forest dragon, wyvern, fire drake, drake dragon
ghost, spirit, specter, phantom, apparition, spectral figure, ghostly figure, spectral presence, wraith, ghostly apparition, ghostly being, spectre, ghostly presence, ghostie, phantasm, disembodied spirit: poltergeist, banshee, ghost girl, yurei, ghost bride, ghost pirate, headless horseman, revenant
alien, extraterrestrial, martian, alien being, alien creature, extraterrestrial being, alien visitor, space alien, little green man, visitor from space, space creature, alien figure, otherworldly being, alien life form, space being, being from another world: xenomorph, alien invader, alien queen, alien warrior, reptilian alien, alien soldier, alien child
robot, android, droid, automaton, cyborg, mech, mecha, machine being, machine man, robotic figure, bot, robotic being, mechanical man, mechanical being, mechanical humanoid, robotic humanoid, robotic creature, metal man, clockwork man: gundam, humanoid, humanoid robot, terminator, robot dog, robot butler, robot waiter, humanoid machine, war robot, battle robot, robotic dog, industrial robot, robot cat, toy robot, steampunk robot, robotic chef, combat robot, giant robot, nanobot, service robot, robo-dog, security robot, cleaning robot, robot soldier, robot warrior, replicant, gynoid, fembot, humanoid android
unicorn, alicorn, horned horse: baby unicorn, unicorn foal
mermaid, siren, sea maiden, sea nymph, water nymph, mer-woman, merwoman, fish-tailed woman, sea-maid, sea siren, undine: merman, sea nymph, sea maiden, selkie, naiad, nereid, mermaid princess
fairy, faerie, pixie, sprite, fae, nymph, faery, fair folk, winged sprite, fairy creature, fair one: fairy godmother, dryad, tooth fairy, fairy queen, fairy princess, forest fairy, flower fairy, garden fairy, wood sprite, water fairy, pixie, sprite, will-o-the-wisp, irish fairy
angel, heavenly being, celestial being, winged being, seraphim, guardian angel, heavenly messenger: cherub, archangel, seraph, fallen angel, cupid, cherubim, angel of death, guardian spirit, dark angel, angelic figure, putto
skeleton, bony figure, skeletal figure, skeletal being, bony skeleton, skeletal remains, living skeleton: skeleton warrior, skeleton pirate, skeleton king, human skeleton, skeleton soldier, dinosaur skeleton, grim reaper, calavera, la catrina, catrina
demon, devil, fiend, hellspawn, demonic creature, demonic figure, demonic being, archfiend: imp, satan, succubus, incubus, oni, balrog, arch-demon, archdemon, demon lord, devilkin, demoness, hellhound, baphomet, ifrit, asura, rakshasa, shadow demon
devil, demon, satan, fiend, archfiend: imp
troll, ogre: ogre, bridge troll, cave troll, mountain troll, trollkin, forest troll, moss troll
ogre, troll: ogress
goblin: hobgoblin, gremlin, goblin king, kobold, bugbear, redcap
dwarf, gnome, dwarven figure, dwarf figure: dwarven warrior, dwarf warrior, mountain dwarf, dwarf king, dwarf miner, dwarven smith, dwarf blacksmith, dwarven king, dwarven miner
gnome, dwarf, garden gnome, forest gnome: lawn gnome, nisse, tomte
centaur, horse-man
phoenix, firebird, fire bird, bird of fire: phoenix chick
griffin, gryphon, griffon: hippogriff
pegasus, winged horse, flying horse, winged steed
werewolf, lycanthrope, wolfman, wolf-man, wolf man, lycan, man-wolf
mummy, mummified figure, bandaged corpse, mummified corpse, egyptian mummy
yeti, abominable snowman, bigfoot, sasquatch, snow monster, ape-man
bigfoot, sasquatch, yeti
kraken, sea monster, tentacled sea monster
gargoyle, stone gargoyle
goddess, deity, divine woman: moon goddess, earth goddess, sun goddess, greek goddess, nature goddess, war goddess
genie, djinn, jinn, djinni, jinni, spirit of the lamp: ifrit
leprechaun: irish fairy
cyclops, one-eyed giant
golem, stone giant, clay man: stone golem, rock golem, clay golem, ice golem, lava golem
sphinx: great sphinx
mythical creature, mythical beast, fantasy creature, mythological creature, legendary creature, mythic creature, fantastical creature, fantastic creature, mythical being, fabled beast, magical creature: dragon, unicorn, phoenix, griffin, centaur, mermaid, minotaur, pegasus, fairy, hydra, kraken, basilisk, manticore, chimera, cerberus, sphinx, hippogriff, faun, satyr, elf, goblin, troll, orc, dwarf, gnome, yeti, bigfoot, werewolf, cyclops, nymph, dryad, pixie, qilin, kitsune, jackalope, wyvern, leprechaun, genie, sea serpent, winged horse, harpy, medusa, gorgon, gargoyle, golem, kirin, sprite, imp, ogre, giant, selkie
vampire, bloodsucker, vamp, bloodsucking creature, vampyre, blood drinker: dracula, nosferatu, vampiress, vampire lord, vampire queen, vampire girl, vampire count
zombie, undead, living dead, walking dead, undead creature, reanimated corpse, living corpse, walking corpse, rotting corpse: zombie horde, undead soldier, draugr
scarecrow, straw man, strawman, crow scarer
snowman, snow man, snow figure, snowperson: snow woman, snowwoman
superhero, hero, caped crusader, heroine, masked hero, costumed hero, super hero, masked crusader, costumed crusader, masked vigilante: superheroine, masked avenger
elf, elven figure, elven being, elfin creature: elven archer, wood elf, high elf, dark elf, night elf, elven warrior, elf queen, elf king, elven queen, christmas elf, santa elf, elf princess, elf girl, drow, half-elf, elven princess, elfling, elven maiden, elf warrior, house elf, blood elf, elf archer, elven king, forest elf, elven prince, elven ranger, elven mage
statue, sculpture, figurine, monument, bust, effigy, sculpted figure, stone figure, carved figure, sculptural figure, stone likeness: statuette, carving, figure, monolith, obelisk, relief, totem, gnome, stone lion, sphinx, buddha statue, colossus, equestrian statue, stone angel, stone soldier, terracotta warrior, moai, lawn statue, gargoyle, caryatid, garden statue, stone sphinx, ice sculpture
corpse, body, cadaver, dead body, lifeless body
surfer, wave rider, surf rider, surfboarder, waverider, board rider: longboarder, bodyboarder, windsurfer, surfer girl, surfer dude, kite surfer
skier, snow skier: downhill skier, ski racer, ski jumper, cross-country skier, slalom racer, freestyle skier, slalom skier, alpine skier, jet skier, water skier
snowboarder, snow boarder, freestyle snowboarder
skateboarder, skater, skate boarder, skatepunk
warrior, fighter, combatant, warfighter: viking warrior, knight, samurai, gladiator, spartan, barbarian, swordsman, ninja, viking, archer, spearman, hoplite, legionnaire, centurion, berserker, shieldmaiden, amazon warrior, valkyrie, crusader, paladin, ronin, axeman, swordswoman, warrior woman, warrior princess, warlord, warrior monk, elven warrior, mongol warrior, zulu warrior, maori warrior, aztec warrior, samurai warrior, jaguar warrior, mercenary, tribal warrior, crossbowman, orc warrior, janissary, cataphract, dragonslayer, templar, dwarf warrior, dwarven warrior, elf warrior
adult, grown-up, grownup: man, woman, elder
grown-up, adult, grownup
mob
gathering, crowd, assembly
protester, demonstrator, protestor, marcher: picketer, suffragette
demonstrator, protester, protestor
team, squad, crew
crew, team, ship crew: crewman, crewmember, crew member, sailor, crewmate
army, military force, armed force: legion, battalion, regiment, platoon, brigade, infantry, cavalry, phalanx, garrison, war band, warband
regiment, battalion
cavalry, mounted soldier: cavalryman, horseman, hussar, dragoon, lancer, cuirassier
infantry, foot soldier: infantryman, rifleman
gang, street gang: biker gang
tribe, clan
jury, juror
congregation, worshipper, churchgoer
procession, parade, cortege
parade, procession, cavalcade
chorister, choir boy, choir singer: choirboy
rock band, rock group, band
quartet, foursome: string quartet, jazz quartet, barbershop quartet
trio, threesome: jazz trio, power trio
mariachi, mariachi musician, mariachi player
shopper, customer, buyer
resident, inhabitant, dweller, local, occupant, townsperson: villager, citizen, city dweller, islander
villager, village dweller, townsperson: peasant
citizen, resident
passerby, passer-by, pedestrian, bystander, walker
bystander, onlooker, passerby
onlooker, spectator, observer, bystander, viewer
stranger, unknown person, newcomer
gentleman, gent, sir: dandy, dapper gentleman
lady, woman, gentlewoman, dame: maiden, grande dame
dandy, fop
kid, child, youngster, little one, tyke, tot: boy, girl, baby, toddler, schoolboy, schoolgirl, tween, preteen
tween, preteen, pre-teen
youth, youngster: teenager, adolescent, teen
lad, boy, laddie
lass, girl, lassie, maiden
schoolboy, school boy
schoolgirl, school girl
schoolchild, school child, schoolkid: schoolboy, schoolgirl, pupil
infant, baby, newborn
newborn, newborn baby, infant, baby
teen, teenager, adolescent, youth
pensioner, senior citizen, retiree
retiree, pensioner, senior citizen
grandchild, grandkid: grandson, granddaughter
mom, mother, mum, mommy, mama, momma
dad, father, daddy, papa
grandma, grandmother, granny, gran, nana
granny, grandmother, grandma, gran, nana
grandpa, grandfather, granddad, grandad, gramps, grampa
brother, bro: stepbrother, twin brother
sister: stepsister, twin sister
twin: twin brother, twin sister
uncle: great-uncle
aunt, auntie, aunty: great-aunt
cousin, kinsman
newlywed, newly-wed, honeymooner: bride, groom
bridesmaid, maid of honor, maid of honour
groomsman, best man
spouse, husband, wife
boyfriend, sweetheart, lover
girlfriend, sweetheart, lover, lady friend
sweetheart, lover
lover, sweetheart, paramour
housewife, homemaker, stay-at-home mom
widow
widower
laborer, worker, labourer, workman, manual laborer: farm worker, farmhand, construction worker, dockworker, navvy, field hand, field worker, miner
workman, worker, laborer, tradesman
employee, worker, staff member: office worker, clerk, cashier
colleague, coworker, co-worker, workmate: office mate
coworker, colleague, co-worker, workmate, fellow worker
builder, construction worker, building contractor: boat builder, body builder, master builder
technician: lab technician, sound technician, emergency medical technician, nail technician
repairman, repairer, handyman, mender
handyman, odd-job man, repairman
plumber, pipe fitter, pipefitter
electrician: lineman
lineman, line worker, power line worker
welder: arc welder
artisan, craftsman, craftsperson, craftswoman, craftworker: potter, weaver, woodworker, woodcarver, glassblower, blacksmith, goldsmith, ceramicist, leatherworker, cobbler, jeweler, luthier, basket weaver, bookbinder
woodworker, carpenter, wood worker: woodcarver, cabinetmaker, joiner, woodturner, furniture maker
woodcarver, wood carver, whittler
cabinetmaker, cabinet maker, furniture maker
smith, blacksmith, metalsmith: goldsmith, silversmith, swordsmith, coppersmith, tinsmith, gunsmith, dwarven smith, shoeing smith, village smith
swordsmith, bladesmith, swordmaker, sword maker
farrier, horseshoer, shoeing smith
goldsmith, jeweler, jeweller
seamstress, dressmaker, needlewoman, couturiere
dressmaker, seamstress, couturier
weaver, loom weaver: basket weaver, carpet weaver, rug weaver
ceramicist, ceramist, potter
shoemaker, cobbler, bootmaker, cordwainer
glassblower, glass blower, glassmaker, glass artist
watchmaker, clockmaker, horologist, watch repairer
clockmaker, watchmaker, horologist, clock repairer
stonemason, mason, stonecutter, stone mason, stone carver, stone cutter
bricklayer, brick mason, brickie, mason
roofer: thatcher
thatcher
chimney sweep, chimney sweeper, chimney cleaner
street sweeper, road sweeper, street cleaner
window cleaner, window washer
locksmith
gunsmith
miller
milliner, hatmaker, hat maker, hatter
hatter, milliner, hatmaker, hat maker
basket weaver, basketmaker, basket maker
beekeeper, apiarist, bee keeper, apiculturist
landscaper, landscape gardener, gardener
florist, flower seller, flower vendor, flower arranger: flower girl
flower seller, florist, flower vendor
grocer, greengrocer: fruit seller
greengrocer, grocer, fruit seller, vegetable seller, fruiterer, produce vendor
fishmonger, fish seller, fish vendor, fishwife, fish merchant
baker, bread maker, breadmaker, bread baker, boulanger: pastry chef, patissier, pizzaiolo, cake maker, confectioner
pastry chef, patissier, pastry cook, confectioner
confectioner, candy maker, candymaker, chocolatier, sweet maker
cook, chef, home cook: line cook, fry cook, grill cook, short-order cook, grill master, pitmaster
stylist, hairstylist, hairdresser: fashion stylist
beautician, cosmetologist, esthetician, aesthetician
makeup artist, make-up artist
tattooist, tattoo artist, tattooer
tattoo artist, tattooist, tattooer
cleaning lady, cleaner, charwoman, cleaning woman, housekeeper, maid
janitor, custodian, caretaker, cleaner
custodian, janitor, caretaker
housekeeper, maid, domestic worker
attendant, servant, helper: handmaiden, lady-in-waiting, page boy, flight attendant
nanny, babysitter, childminder, nursemaid, au pair: governess
babysitter, sitter, nanny, childminder
governess, nanny
caretaker, caregiver, carer
fireman, firefighter, fire fighter, fire-fighter: fire chief
police officer, policeman, policewoman, cop, officer, constable, officer of the law, lawman: sheriff, detective, patrolman, state trooper, patrol officer, traffic cop, riot police officer, motorcycle cop, police chief, police sergeant, highway patrolman, carabiniere, gendarme, deputy
cop, police officer, policeman, policewoman, patrol officer: traffic cop, sheriff, motorcycle cop, highway patrolman
policewoman, police officer, lady cop, cop
officer, police officer: captain, lieutenant, sergeant, colonel, admiral, naval officer, army officer, commander, policeman, policewoman, cavalry officer, chief executive officer, customs officer, fire officer, riot police officer, roman officer, security officer
sheriff, lawman, marshal: deputy
marshal, lawman, sheriff
postman, mailman, mail carrier, letter carrier, postal worker, postal carrier, postie, mail deliverer, mail man
mail carrier, mailman, postman, letter carrier, postal worker, postal carrier
delivery man, delivery driver, deliveryman, delivery person, courier, delivery boy, delivery guy, delivery worker: pizza delivery man, pizza delivery boy, food courier
delivery driver, delivery man, deliveryman, delivery person, courier
courier, messenger, delivery person, delivery man: bike messenger, bicycle courier, bike courier
messenger, courier, herald: bike messenger
garbage collector, garbage man, garbageman, bin man, dustman, refuse collector, sanitation worker, trash collector, binman
garbage man, garbage collector, garbageman, dustman, refuse collector, sanitation worker, trash collector
milkman, milk deliveryman
server, waiter, waitress
hostess
host, hostess, presenter
barmaid, bartender
innkeeper, publican, tavern keeper, landlord, tavernkeeper
sommelier, wine steward, wine waiter, wine expert
winemaker, vintner, winegrower, vigneron
brewer, brewmaster, beer maker
clerk, office clerk, shop assistant, salesclerk: bank teller, desk clerk, store clerk, hotel clerk, bank clerk
shop assistant, salesclerk, store clerk, sales assistant, salesperson, salesgirl, saleswoman, salesman
merchant, tradesman, dealer: spice merchant, wine merchant, fish merchant, antique dealer, art dealer, rug merchant
seller, vendor, salesperson, merchant, dealer: flower seller, bookseller, fruit seller, balloon seller, fish seller, ice cream seller, lottery seller, market seller, newspaper seller, street seller, vegetable seller, water seller
peddler, pedlar, hawker, street vendor
trader, merchant, dealer: stockbroker, fur trader, stock trader, market trader
salesperson, salesman, saleswoman, sales assistant, shop assistant, salesclerk, sales rep
attorney, lawyer: prosecutor, defense attorney, district attorney
banker, financier: bank manager
stockbroker, stock trader
accountant, bookkeeper
paramedic, emt, ambulance worker, first responder, emergency medical technician, ambulanceman
surgeon: neurosurgeon, heart surgeon, plastic surgeon, brain surgeon
medic, doctor, paramedic, corpsman: combat medic, army medic, field medic
vet, veterinarian, animal doctor
apothecary, pharmacist
midwife
psychologist, therapist, psychotherapist
therapist, psychotherapist, psychologist, counselor: physical therapist, physiotherapist, massage therapist
patient: hospital patient, dental patient, outpatient
receptionist, front desk clerk, desk clerk, front desk attendant
assistant, helper: lab assistant, administrative assistant, checkout assistant, office assistant, sales assistant, shop assistant
boss, manager, head honcho, supervisor
executive, business executive, corporate executive, businessperson: ceo, cfo, businessman, businesswoman
ceo, chief executive, chief executive officer
businesswoman, businessperson, business woman, executive, career woman, entrepreneur
businessperson, businessman, businesswoman, executive, entrepreneur, office worker
tycoon, magnate, mogul, industrialist
office worker, desk worker, clerk, salaryman
foreman, overseer, supervisor, forewoman
paparazzo, press photographer
cameraman, camera operator, cinematographer, videographer, camerawoman
videographer, cameraman, camera operator
filmmaker, film director, moviemaker, movie director, director
director, film director, filmmaker, movie director: stage director, theater director
reporter, journalist, correspondent, newsman, newswoman, newshound: tv reporter, news reporter, war correspondent, cub reporter, field reporter
news anchor, newscaster, newsreader, anchorman, anchorwoman, news presenter, anchorperson, tv anchor
newscaster, news anchor, newsreader, anchorman, anchorwoman
weatherman, weather forecaster, weather presenter, meteorologist, weathercaster
presenter, host, tv host, tv presenter, emcee, compere, announcer: talk show host, game show host
author, writer, novelist: playwright, biographer
novelist, author, writer
poetess
bard, minstrel, troubadour, poet
minstrel, troubadour, bard
playwright, dramatist, dramaturge
storyteller, teller of tales, raconteur, narrator
scribe, copyist, scrivener, amanuensis
editor
translator, interpreter
developer, programmer, software developer
gamer, video gamer, video game player, player: streamer, esports player
streamer, live streamer, twitch streamer
designer: fashion designer, graphic designer, interior designer, costume designer, web designer
fashion designer, couturier, clothing designer
academic, scholar, professor, lecturer
historian, chronicler
mathematician, geometer
researcher, scientist: lab technician, chemist, biologist
chemist, lab chemist: alchemist, biochemist
biologist: marine biologist, zoologist, botanist, microbiologist
physicist: nuclear physicist, astrophysicist
astronomer, stargazer, astrophysicist, sky watcher
botanist, plant scientist
naturalist, nature researcher
entomologist, insect scientist
paleontologist, palaeontologist, fossil hunter, dinosaur hunter, fossil researcher
adventurer, explorer, adventuress: swashbuckler, treasure hunter
treasure hunter, treasure seeker
spelunker, caver, cave explorer, potholer
prospector, forty-niner
woodcutter, lumberjack, logger, woodsman, axeman, axman, wood chopper, woodchopper
woodsman, forester, woodcutter, backwoodsman, frontiersman
trapper, fur trapper
falconer
forester, woodsman, forest ranger
park ranger, ranger, forest ranger, game warden, park warden
ranger, park ranger, forest ranger
zookeeper, zoo keeper, animal keeper, zoo worker
keeper, caretaker, guardian: zookeeper, beekeeper, gamekeeper, lighthouse keeper, goalkeeper, shopkeeper, innkeeper, bookkeeper, bar keeper
lighthouse keeper, lightkeeper, lighthouse man
lamplighter, lamp lighter
farmhand, farm worker, farm laborer, field hand, field worker, hired hand, farm labourer
rancher, cattleman, cattle rancher, stockman
shepherd, sheepherder, sheep herder, sheepman: shepherdess, goatherd, shepherd boy
shepherdess, shepherd girl
goatherd, goat herder
herdsman, herder, drover, stockman: reindeer herder, goatherd, swineherd, sheepherder, cattle herder, shepherd, cowherd
cowherd, cattle herder, herdsman
milkmaid, dairymaid, dairy maid, milk maid
cowgirl, rodeo girl, ranch girl
gunslinger, gunfighter, gunman, shootist, quick-draw artist
angler, fisherman, fisher: fly fisherman, fly fisher
racing driver, race car driver, racecar driver, race driver, formula one driver, f1 driver: rally driver, nascar driver
taxi driver, cab driver, cabbie, cabby, cabdriver, taxicab driver, taxi man, cabman
truck driver, trucker, lorry driver, teamster
bus driver, coach driver, bus operator
train driver, engine driver, locomotive driver, train engineer, train operator
chauffeur, driver
coachman, carriage driver, coach driver, cabman
charioteer, chariot driver
conductor, maestro, orchestra conductor: train conductor, tram conductor, bandleader
aviator, pilot, airman: aviatrix
aviatrix, female pilot
flight attendant, stewardess, air hostess, steward, cabin attendant, cabin crew member, air steward
stewardess, flight attendant, air hostess, cabin attendant
cosmonaut, astronaut
spaceman, astronaut, space man
helmsman, steersman
boatman, waterman, boater: ferryman, gondolier, oarsman
gondolier, gondola rower, boatman
rower, oarsman, oarswoman, sculler
kayaker, paddler
canoeist, canoer, paddler
security guard, security officer, guard, security man, security agent
bodyguard, minder, personal guard, protector
sentry, sentinel, guard, watchman
watchman, night watchman, guard, sentry
bouncer, doorman
doorman, porter, concierge, commissionaire
bellhop, bellboy, porter, page boy
porter, luggage carrier, baggage carrier, bellhop
gatekeeper, doorkeeper
umpire, referee, official, ump
trainer, coach, instructor, athletic coach: fitness trainer, personal trainer, dog trainer, animal trainer, horse trainer, football coach, boxing coach, gym trainer, head coach, swim coach
instructor, teacher, coach, trainer: yoga instructor, ski instructor, driving instructor, fitness instructor, dance instructor, drill sergeant, aerobics instructor, diving instructor, swimming instructor
professor, college professor, university teacher, prof, lecturer
sensei, martial arts master, martial arts teacher
headmaster, head teacher, schoolmaster
tutor, private teacher, teacher
pupil, student, schoolchild, learner, schoolkid
graduate, college graduate, university graduate, graduating student
apprentice, trainee, learner, novice
illusionist, magician, conjurer, stage magician
tightrope walker, wire walker, tightrope artist, high-wire artist, funambulist, tightrope-walker, rope dancer
trapeze artist, trapezist, aerialist, trapeze flyer
contortionist, circus contortionist
circus performer: acrobat, clown, juggler, trapeze artist, tightrope walker, lion tamer, ringmaster, contortionist, sword swallower, fire breather, strongman, aerialist, unicyclist, knife thrower
ringmaster, circus master, master of ceremonies
lion tamer, animal tamer, wild animal tamer
fire breather, fire eater, fire-breather, fire-eater
snake charmer
mime, mime artist, pantomime, pantomimist, mimer
jester, court jester, fool, joker, harlequin
harlequin, jester
comedian, stand-up comedian, stand-up comic, funnyman, humorist, comedienne, standup comedian
puppeteer, puppet master, marionettist
ventriloquist
hypnotist, mesmerist
fortune teller, fortune-teller, soothsayer, psychic, clairvoyant, palm reader, fortuneteller, crystal gazer, tarot reader, diviner
psychic, clairvoyant, fortune teller
soothsayer, seer, diviner, prophet, oracle
oracle, seer, prophetess, soothsayer
seer, oracle, prophet, prophetess, soothsayer
prophet, seer, prophetess
movie star, film star, screen star, movie actor, film actor: starlet, leading lady, action hero
stuntman, stunt double, stunt performer, stunt man
performer, entertainer, showman, artiste, stage performer: actor, actress, singer, dancer, musician, acrobat, juggler, magician, clown, mime, comedian, street performer, circus performer, busker, drag queen, showgirl, ballerina, burlesque dancer, fire eater, fire breather, stunt performer, cabaret artist, puppeteer, ventriloquist, pop star, contortionist, aerialist, impersonator
entertainer, performer, showman: magician, clown, singer, comedian, dancer
street performer, busker, street artist, street entertainer
busker, street musician, street performer, street singer
rock star, rocker, rock musician, rock singer, rock god, rock and roller
rocker, rock musician, rock star
pop star, pop singer, pop idol, popstar: k-pop star, k-pop idol, boy band member
opera singer, operatic singer: soprano, tenor, prima donna, diva, baritone, mezzo-soprano
painter, artist, brush artist: portraitist, muralist, watercolorist, landscape painter, portrait painter, impressionist, house painter, plein air painter, icon painter
sculptor, sculptress, stone carver: stonemason, ice sculptor, woodcarver, clay artist
illustrator, cartoonist
cartoonist, comic artist, caricaturist
calligrapher, lettering artist, penman
graffiti artist, street artist, graffiti writer, tagger
percussionist, drummer: timpanist, xylophonist
fiddler, violinist, fiddle player
cellist, cello player, violoncellist
bassist, bass player, bass guitarist, double bassist
trumpeter, trumpet player, bugler, horn player
trombonist, trombone player
flutist, flautist, flute player
flautist, flutist, flute player
clarinetist, clarinettist, clarinet player
oboist, oboe player
harpist, harp player, harper
organist, organ player
accordionist, accordion player, squeezebox player
bagpiper, piper, bagpipe player, pipes player
piper, bagpiper, flute player: pied piper
banjo player, banjoist
composer, songwriter, tunesmith
songwriter, lyricist, singer-songwriter
ballet dancer, ballerina: danseur, prima ballerina, ballerino
breakdancer, break dancer, b-boy, bboy, b-girl
showgirl, chorus girl, can-can dancer, vegas showgirl
cheerleader, pom-pom girl
geisha, maiko
footballer, soccer player, football player, soccer star: midfielder, goalkeeper
soccer player, footballer, football player: midfielder, goalkeeper, soccer star
football player, footballer, american football player, soccer player, gridiron player: quarterback, linebacker, wide receiver, running back, fullback, halfback
basketball player, basketballer: point guard, slam dunker
baseball player, ballplayer: batter, shortstop, outfielder, baseball pitcher
ballplayer, baseball player, ball player
batter, batsman
batsman, batter: cricketer
cricketer, cricket player: batsman
tennis player, tennis star, racket player
hockey player, ice hockey player, hockey skater
golfer, golf player
rugby player, rugger player, ruggerman
volleyball player: beach volleyball player
boxer, prizefighter, pugilist, prize fighter, pugilist fighter, ring fighter: kickboxer, heavyweight, heavyweight boxer, shadowboxer
prizefighter, boxer, pugilist, prize fighter
wrestler, grappler: sumo wrestler, luchador, pro wrestler, arm wrestler, mud wrestler, professional wrestler
sumo wrestler, rikishi, sumotori
luchador, masked wrestler
karateka, karate fighter, karate master
fencer, epeeist, foilist, sabreur
archer, bowman, bowwoman, longbowman, toxophilite: archeress, crossbowman, elf archer, elven archer
marksman, sharpshooter: sniper
sniper, sharpshooter, marksman
sprinter
marathon runner, marathoner, long-distance runner, distance runner
trekker, hiker, backpacker
backpacker, hiker, trekker
walker, pedestrian: dog walker, hill walker, mountain walker, space walker, stilt walker, tightrope walker, trail walker
biker, motorcyclist, motorcycle rider, bike rider, cyclist: mountain biker
horseman, rider, equestrian, horseback rider, cavalier
jockey, race rider, horse racer
skater: ice skater, skateboarder, figure skater, roller skater, rollerblader, speed skater, inline skater, ice dancer, hockey skater
ice skater, skater: figure skater, speed skater, ice dancer
figure skater, ice dancer
roller skater, rollerblader, inline skater: roller derby girl
windsurfer, sailboarder
kitesurfer, kiteboarder, kite surfer
bather, swimmer
sunbather, sun worshipper, sun bather
beachgoer, beach-goer: sunbather
scuba diver, frogman, aquanaut
mountaineer, alpinist, mountain climber, climber: sherpa
rock climber, boulderer
paraglider, hang glider pilot
weightlifter, powerlifter, weight lifter
yogi, yoga practitioner, yogini
fighter, warrior, combatant: boxer, gladiator, soldier, martial artist, knight, kickboxer, wrestler, mma fighter, swordsman
swordsman, swordfighter, blade master, blademaster, bladesman, sword fighter: samurai, fencer, knight, musketeer, gladiator, duelist
barbarian: berserker, viking
gladiator, arena fighter, pit fighter: retiarius, murmillo
centurion, roman officer
legionnaire, legionary, roman soldier: centurion
spartan, spartan warrior, hoplite
musketeer
cavalryman, cavalry soldier, mounted soldier, horse soldier: hussar, dragoon, lancer, cuirassier
infantryman, foot soldier: rifleman
paratrooper, airborne soldier
marine, leatherneck
commando, special forces soldier, special ops soldier
mercenary, soldier of fortune, sellsword, hired sword, hired gun
veteran, war veteran, ex-soldier
stormtrooper, storm trooper, imperial trooper
paladin, holy knight, holy warrior
crusader, templar, knight templar
squire, knight apprentice, armor-bearer
burglar, thief, robber, housebreaker, cat burglar
robber, thief, bandit, burglar, holdup man: bank robber, highwayman, train robber
outlaw, desperado, bandit: highwayman, gunslinger, bandit
criminal, crook, felon, lawbreaker, wrongdoer: thief, robber, burglar, gangster, mobster, murderer, smuggler, bandit, convict, drug dealer, hitman
gangster, mobster, mafioso, hoodlum, gang member, thug, mafia boss, racketeer: mafia don, yakuza, bootlegger, crime boss, kingpin, godfather
mobster, gangster, mafioso: mafia boss, crime boss
thug, hoodlum, ruffian, goon, henchman
villain, evildoer, baddie, scoundrel: supervillain, joker, evil queen, dark lord
smuggler, contraband runner, bootlegger
convict, prisoner, inmate, jailbird
inmate, prisoner, convict, jailbird
hostage
secret agent, spy, undercover agent, intelligence agent
executioner, hangman
hobo, vagrant, vagabond, homeless man
vagabond, wanderer, vagrant, hobo
homeless person, homeless man, vagrant, homeless woman
wanderer, vagabond, roamer, wayfarer: nomad, pilgrim
nomad, bedouin: tuareg
traveler, traveller, wayfarer, voyager, journeyer: tourist, backpacker, pilgrim, wanderer, commuter, passenger, explorer, globetrotter, adventurer, foot traveler, space traveler, time traveler
traveller, traveler, wayfarer, voyager: tourist, backpacker, pilgrim, passenger
vacationer, holidaymaker, tourist
tour guide, guide, tour leader
guide, tour guide: mountain guide, safari guide, museum guide, sherpa, girl guide
pilgrim: hajji
refugee, displaced person, asylum seeker
ascetic, hermit: sadhu, yogi, fakir
friar, monk
cleric, clergyman, priest
pastor, minister, preacher, parson
preacher, pastor, minister, evangelist
bishop, prelate: archbishop
pope, pontiff
rabbi
imam, mullah
druid, celtic priest
priestess, high priestess
healer, folk healer: shaman, witch doctor, herbalist, medicine woman
witch doctor, shaman, voodoo priest, medicine man
guru, spiritual teacher
saint, holy man, holy person
missionary, evangelist
monarch, sovereign, crowned head: king, queen, emperor, empress, tsar, sultan, pharaoh
royalty: king, queen, prince, princess
tsar, czar, tzar
czar, tsar, tzar
sultan, caliph, ottoman ruler
maharaja, rajah, raja, maharajah
sheikh, emir
noble, nobleman, noblewoman, aristocrat: duke, duchess, countess, baron, baroness, lord, lady, earl
aristocrat, noble, nobleman, noblewoman: duke, duchess, countess, baron, baroness, earl
lord, nobleman: duke, earl, baron
duke
duchess
lady-in-waiting, handmaiden, court lady, maid of honor
courtier, court attendant
chieftain, tribal chief, chief, tribal leader, clan chief: indian chief
chief, chieftain, tribal chief: indian chief, fire chief, police chief
warlord, war chief
maiden, damsel, lass
damsel, maiden: damsel in distress
serf, peasant, villein
slave, bondsman, thrall
tribesman, tribal member, tribal warrior: bushman
native american, american indian
inuit, eskimo
aborigine, aboriginal man
bedouin, desert nomad
pioneer, settler, frontiersman, homesteader
settler, pioneer, colonist, homesteader
conquistador, spanish conqueror
president, head of state: us president, american president
mayor, burgomaster
diplomat, ambassador, envoy
candidate, politician
celebrity, famous person, superstar: movie star, pop star, rock star, film star, tv star
model, fashion model, supermodel, catwalk model, runway model: photo model, pin-up girl, pin-up, glamour model, swimsuit model
fashion model, model, supermodel, runway model, catwalk model
pin-up girl, pin-up, pinup, pinup girl
hipster
hippie, flower child
nerd, geek, dork, bookworm
geek, nerd
bookworm, avid reader, bibliophile
reader, bookworm
stargazer, sky gazer, skywatcher
birdwatcher, bird watcher, birder
camper: boy scout, girl scout
boy scout, scout: cub scout, eagle scout
girl scout, girl guide, scout
cub scout
gambler, card player, poker player, bettor, high roller
chess player, chess master: grandmaster
inventor, tinkerer: mad scientist
mad scientist
bounty hunter, manhunter
superheroine, heroine
hero: heroine, superhero, action hero, war hero
heroine, hero
supervillain, super villain, archvillain
vigilante, masked vigilante
jedi, jedi knight: jedi master
space pirate
space marine
opponent, rival
enemy
rival, opponent
sports fan, fan, supporter: football fan, soccer fan
worshipper, worshiper, devotee
hangman, executioner
matador, bullfighter, toreador, torero, bull fighter
bullfighter, matador, toreador, torero, bull fighter: picador
ferryman, boatman
town crier, bellman
herald, trumpeter
santa claus, santa, father christmas, saint nicholas, st nick, saint nick, kris kringle, st nicholas, pere noel
santa, santa claus, father christmas, saint nicholas, saint nick, st nick
beast, monster
wyvern
baby dragon, dragonling, dragon hatchling, dragonet, dragon whelp
sea monster, sea beast, leviathan: kraken, loch ness monster, nessie, hydra, giant squid, lake monster, sea serpent
sea serpent, sea monster, sea dragon, leviathan
loch ness monster, nessie, lake monster
leviathan, sea monster
giant, colossus: frost giant, ice giant, cyclops, giantess, jotun, hill giant, fire giant, rock giant
kaiju, giant monster: godzilla
specter, ghost, phantom, spectre, apparition, wraith
spectre, ghost, phantom, specter, apparition, wraith
phantom, ghost, specter, spectre, apparition, wraith
apparition, ghost, specter, spectre, phantom, wraith
wraith, ghost, specter, spectre, phantom
spirit, ghost: kodama, forest spirit, nature spirit, water spirit, yokai, dryad, kami, spirit animal
banshee, wailing spirit
headless horseman, headless rider
grim reaper, death figure, angel of death
undead: skeleton, vampire, mummy, lich, wight, ghoul, revenant, zombie
imp, little devil
succubus, demoness
oni, japanese demon, japanese ogre
orc, ork: uruk-hai, orc warrior, orc chieftain
sasquatch, bigfoot, yeti
abominable snowman, yeti
minotaur, bull-headed man, bull-headed monster
medusa, gorgon, snake-haired woman
gorgon, medusa
satyr, faun, goat-man
faun, satyr, goat-man
harpy
hippogriff
chimera
hydra, many-headed serpent, multi-headed serpent
basilisk, cockatrice
cerberus, three-headed dog
treant, tree ent, tree creature
siren, mermaid, sea nymph
merman, merfolk, sea man, mer-man
nymph, fairy: dryad, naiad, nereid, wood nymph, water nymph, sea nymph
dryad, wood nymph, tree nymph, forest nymph, tree spirit
naiad, water nymph, water spirit
pixie, fairy, sprite, faerie
sprite, fairy, pixie, faerie: wood sprite, water sprite
faerie, fairy, fae, pixie, sprite
fairy godmother
cherub, putto, baby angel, cupid
cupid, cherub
christmas elf, santa elf, santa helper
hobbit, halfling
halfling, hobbit
deity, divine being, divinity: god, goddess
god, deity, divine being: sun god, thunder god, sea god, war god, demigod, greek god, norse god, egyptian god, river god
demigod, half-god
valkyrie, shieldmaiden, norse warrior woman
amazon warrior, warrior woman
mythical beast, mythological beast, legendary beast, mythic beast, fabulous beast, magical beast: dragon, unicorn, griffin, phoenix, hydra, manticore, chimera, basilisk, kraken, pegasus, minotaur, cerberus, wyvern, hippogriff, qilin
fantasy creature, magical creature, fantastical creature: elf, goblin, orc, troll, gnome, dwarf, wyvern, hippogriff, manticore, chimera, basilisk, hydra, sprite, pixie, dryad, treant, faun, ogre, imp
kitsune, fox spirit, nine-tailed fox
qilin, kirin, chinese unicorn
sorcerer, wizard, mage, warlock, magician, magus, spellcaster, enchanter: necromancer, archmage, dark wizard
mage, wizard, sorcerer, spellcaster, magic user, magus: archmage, sorceress, fire mage, ice mage, battle mage
warlock, sorcerer, wizard
necromancer, death mage
alchemist, potion maker, potion brewer
sorceress, enchantress, witch
enchantress, sorceress, witch
crone, hag
hag, crone
android, robot, humanoid robot, droid, synthetic human, humanoid machine: replicant, gynoid, fembot, terminator
cyborg, cybernetic being, half-human half-machine, bionic man, cybernetic human, bionic human: terminator
droid, robot, android: astromech, battle droid
mech, mecha, giant robot, battle mech, walking war machine: gundam, combat mech, war mech
mecha, mech, giant robot, battle mech: gundam
automaton, robot, clockwork man, clockwork figure, mechanical man
humanoid: android, robot, humanoid robot, cyborg
mutant
mannequin, store dummy, shop dummy, dressmaker dummy, tailor dummy, dress form, window dummy, display dummy
sculpture, statue, carving, sculptural work: statuette, bust, figurine, ice sculpture, sand sculpture, monument, relief, colossus
figurine, statuette, collectible figure: action figure, toy figure
bust, portrait bust, sculpted head
player: accordion player, american football player, badminton player, bagpipe player, ball player, banjo player, baseball player, basketball player, bass player, beach volleyball player, billiards player, bowls player, card player, cello player, chess player, clarinet player, cricket player, darts player, didgeridoo player, drum player, erhu player, esports player, fiddle player, flute player, football player, golf player, gong player, gridiron player, guitar player, handball player, harmonica player, harp player, hockey player, horn player, ice hockey player, jazz player, keyboard player, koto player, lacrosse player, lute player, lyre player, mandolin player, mariachi player, marimba player, oboe player, organ player, pan flute player, piano player, ping pong player, pipes player, poker player, polo player, pool player, racket player, rugby player, rugger player, sax player, saxophone player, sitar player, snooker player, soccer player, softball player, sports player, squash player, squeezebox player, table tennis player, tennis player, trombone player, trumpet player, tuba player, ukulele player, video game player, violin player, volleyball player, water polo player, gamer, footballer, athlete
youngster, child, kid: boy, girl, toddler
`;
