/**
 * Words that news uses for one thing or one act, a group a line, the first word naming it: plain word, headline word
 * ("axe", "probe", "row"), noun of the act ("closure"), who causes it ("raise" beside "rise"). A word stands in one group
 * only. What is here counts as the same word when two claims of one article are held against each other, nowhere else.
 */
export const SYNONYMS = `
agree deal agreement pact accord contract arrangement partnership treaty ink
win get secure gain obtain receive land clinch bag scoop award grant earn
approve approval clearance permission permit consent authorisation authorization authorise authorize greenlight clear okay
pass comply compliance
check inspect inspection examine examination
rise increase growth grow climb jump soar expand expansion surge hike swell leap rocket upturn dearer raise lift boost improve improvement enhance bolster strengthen
cut reduce reduction slash trim axe lower shrink shed fall decrease drop decline slide slip tumble dip sink plunge plummet slump downturn
lose loss lost
halve half
double twice twofold
close shut closure shutdown
leave depart departure exit
visit trip travel tour journey
talk discuss discussion negotiate negotiation meet meeting
make build rebuild produce manufacture assemble production construct construction erect
car vehicle automobile auto model
company firm business carmaker automaker maker manufacturer employer retailer operator
sell sale
buy acquire acquisition purchase takeover
big large huge major vast biggest largest bigger larger
accelerate speed quicken hasten
transfer move relocate
worry concern fear anxiety
find discover discovery detect
show reveal suggest indicate
start begin restart resume relaunch launch introduce introduction unveil commence
end finish stop halt cease
die death dead
kill fatal deadly fatality slay
hurt injure wound injury
arrest detain detention nab
seize seizure confiscate
plan intend propose proposal intention scheme
delay postpone postponement defer
warn caution alert warning
ban prohibit bar outlaw prohibition
need require requirement
vote ballot poll
job post position
worker employee staff workforce personnel
sack dismiss dismissal layoff redundancy
cost price expense
steal theft fraud embezzle embezzlement defraud swindle
factory plant mill
driving drive motoring
assist aid assistance
autonomous self driverless
software system technology tech
country nation
global world worldwide earth planet
arrive arrival reach
keep retain hold
food eat feed feeding
gather collect harvest
city town urban
rural farm farmland farmer
official authority
progress headway advance
ticket fare
freeze unchanged frozen
house home
judge magistrate
doctor physician medic
school classroom
pupil student schoolchild
police officer detective policeman
storm hurricane gale
flood floodwater flooding
fire blaze
crash collision collide
law legislation act
strike walkout stoppage
resign resignation quit
appoint appointment name
support back endorse backing endorsement
reject refuse refusal rejection rebuff snub
deny denial
dispute contest disagree row quarrel
study research paper trial
union guild
chief boss head ceo leader
profit earning earnings
share stock
license licence licensing
fund finance pay funding bankroll sponsor
repay refund reimburse reimbursement repayment payback
know aware awareness knowledge
admit confess confession admission own-up
deceive lie mislead
forge forgery fake falsify counterfeit
jail prison imprison imprisonment
convict conviction guilty
acquit acquittal
sentence sentencing
charge accuse accusation allege allegation prosecute
sue lawsuit suit litigation
probe investigate investigation inquiry enquiry
attack assault raid
explode explosion blast
bomb bombing
protest demonstrate demonstration rally
demand urge
criticise criticize criticism slam condemn
praise hail laud
promise pledge vow
threaten threat
expect forecast predict prediction expectation projection
estimate reckon
choose choice pick select selection elect
replace replacement substitute
return comeback
happen occur
help enable
allow let
prevent avert
protect safeguard protection
destroy destruction wreck
damage harm
repair mend fix restore restoration renovate
save saving
spend spending expenditure
debt owe liability
money cash
tax levy duty
wage salary
rich wealthy
poor needy
old elderly aged older ageing
young youth teenager teen youngster
child kid
baby infant newborn
woman female
man male
mother mum mom
father dad
illness disease sickness ill sick
drug medicine medication
jab vaccine vaccinate vaccination inoculate
hospital clinic
patient inpatient
operation surgery
tear torn rupture
match game fixture
beat defeat
team squad player
coach manager trainer
striker forward
season campaign
cup trophy
goal score
rival competitor
oppose opposition opponent
ask consult consultation
minister secretary
mayor mayoress
government administration cabinet
parliament mp lawmaker legislator legislature
treasury exchequer
army military troop soldier
war conflict fighting
ship vessel boat ferry
plane aircraft jet airliner airline
airport airfield
flight fly
train rail railway railroad
road street highway
bridge footbridge viaduct
harbour harbor port dock
river stream
lake reservoir
sea ocean
beach shore
tree timber wood
dry drought
warm hot heat
cold chill
rain rainfall
bee honeybee
pollute pollution contaminate contamination contaminant
toxic toxin poison poisonous
oil petrol gasoline fuel
gas methane
kiln furnace oven
shop store outlet
customer shopper consumer buyer
owner proprietor
chairman chair chairwoman chairperson
treasurer bookkeeper
clerk cashier
lawyer barrister solicitor attorney
victim casualty
suspect defendant
witness eyewitness
neighbour neighbor
resident inhabitant townspeople villager
visitor tourist guest
survey questionnaire
evidence proof
explain explanation
difference differ different
survive survival survivor
exist existence
decide decision ruling rule verdict
describe description
believe belief
think thought
speak speech
use usage
gift donate donation
invest investment
merge merger
found establish foundation establishment
create creation
publish publication
write author writer
join joined
belong member membership
cancel abandon scrap
offer bid
accept acceptance
demolish demolition
search hunt
missing disappear disappearance vanish
danger risk hazard peril
safe safety
secret confidential
fast rapid quick swift
slow sluggish
late belated
enough sufficient
important crucial vital key
strict tight tough
cheap affordable inexpensive
expensive costly dear
small tiny little
number count tally total
`;
