/** Verbs of what only people and bodies of people do; with an -s they are no plural of a noun. */
export const AGENT_VERBS = `abstain accuse acquiesce advise apologise appoint assert backpedal bicker canvass capitulate
celebrate chastise collude commiserate complain concede condemn condone congratulate connive conspire consult convene
convince cooperate criticise decry defend delete denigrate denounce deny deplore deselect disagree disapprove disavow
disband discuss dismiss disown dissolve distribute donate elect employ encourage endorse enlist exhort expel
explain fundraise hector hire implore insist instruct intend intervene invite lambast lament liaise mobilise mock
mourn negotiate nominate notify oppose organise persuade pester proclaim profess propose publish quibble
rebrand recommend reconvene refuse reinstate reiterate reject rejoin relaunch renounce repudiate
respond ridicule scapegoat select solicit spearhead speak submit sue suspend unveil uphold urge vacillate
vilify warn welcome withdraw write`
