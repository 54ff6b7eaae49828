package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Skill is something that posts ask for beside police service, such as forensics. The zero Skill is not stated.
//
// The skills are those that the requirements page of the United Nations calls desirable, and those of the posts that the
// European Union and the United Nations have called for.
type Skill string

const (
	// MapReading is finding the way by map and satellite.
	MapReading Skill = "map-reading"
	// Negotiation is negotiation and mediation.
	Negotiation Skill = "negotiation"
	// Interviewing is interviewing witnesses and suspects.
	Interviewing Skill = "interviewing"
	// FirstAid is first aid.
	FirstAid Skill = "first-aid"
	// Training is training others.
	Training Skill = "training"
	// CommunityPolicingSkill is community policing.
	CommunityPolicingSkill Skill = "community-policing"
	// CriminalInvestigation is investigating crimes.
	CriminalInvestigation Skill = "criminal-investigation"
	// OrganizedCrimeSkill is work against organized crime.
	OrganizedCrimeSkill Skill = "organized-crime"
	// SexualViolenceSkill is work against sexual and gender-based violence.
	SexualViolenceSkill Skill = "sexual-violence"
	// AntiNarcotics is work against drugs.
	AntiNarcotics Skill = "anti-narcotics"
	// CounterTerrorism is work against terrorism.
	CounterTerrorism Skill = "counter-terrorism"
	// Forensics is forensics.
	Forensics Skill = "forensics"
	// Cybercrime is work against crime on networks.
	Cybercrime Skill = "cybercrime"
	// Analysis is analysing information on crime.
	Analysis Skill = "analysis"
	// BorderManagement is border police and customs.
	BorderManagement Skill = "border-management"
	// PublicOrder is keeping public order.
	PublicOrder Skill = "public-order"
	// WitnessProtection is protecting witnesses.
	WitnessProtection Skill = "witness-protection"
	// HumanRights is human rights and gender.
	HumanRights Skill = "human-rights"
	// Planning is planning, strategy and evaluation.
	Planning Skill = "planning"
	// HumanResources is human resources and vetting.
	HumanResources Skill = "human-resources"
	// CommandSkill is leading a part of a police service.
	CommandSkill Skill = "command"
)

var skills = bilingual.Codes[Skill]{
	{Code: MapReading, Title: bilingual.Text{English: "maps and satellite navigation", French: "cartes et navigation par satellite"}},
	{Code: Negotiation, Title: bilingual.Text{English: "negotiation and mediation", French: "négociation et médiation"}},
	{Code: Interviewing, Title: bilingual.Text{English: "interviewing", French: "techniques d'entrevue"}},
	{Code: FirstAid, Title: bilingual.Text{English: "first aid", French: "premiers soins"}},
	{Code: Training, Title: bilingual.Text{English: "training", French: "formation"}},
	{Code: CommunityPolicingSkill, Title: bilingual.Text{English: "community policing", French: "police communautaire"}},
	{Code: CriminalInvestigation, Title: bilingual.Text{English: "criminal investigation", French: "enquêtes criminelles"}},
	{Code: OrganizedCrimeSkill, Title: bilingual.Text{English: "organized crime", French: "crime organisé"}},
	{
		Code:  SexualViolenceSkill,
		Title: bilingual.Text{English: "sexual and gender-based violence", French: "violence sexuelle et fondée sur le genre"},
	},
	{Code: AntiNarcotics, Title: bilingual.Text{English: "anti-narcotics", French: "lutte contre les stupéfiants"}},
	{Code: CounterTerrorism, Title: bilingual.Text{English: "counter-terrorism", French: "lutte contre le terrorisme"}},
	{Code: Forensics, Title: bilingual.Text{English: "forensics", French: "criminalistique"}},
	{Code: Cybercrime, Title: bilingual.Text{English: "cybercrime", French: "cybercriminalité"}},
	{Code: Analysis, Title: bilingual.Text{English: "analysis", French: "analyse"}},
	{Code: BorderManagement, Title: bilingual.Text{English: "border management", French: "gestion des frontières"}},
	{Code: PublicOrder, Title: bilingual.Text{English: "public order", French: "ordre public"}},
	{Code: WitnessProtection, Title: bilingual.Text{English: "witness protection", French: "protection des témoins"}},
	{Code: HumanRights, Title: bilingual.Text{English: "human rights and gender", French: "droits de la personne et genre"}},
	{Code: Planning, Title: bilingual.Text{English: "planning and evaluation", French: "planification et évaluation"}},
	{
		Code:  HumanResources,
		Title: bilingual.Text{English: "human resources and vetting", French: "ressources humaines et vérification des antécédents"},
	},
	{Code: CommandSkill, Title: bilingual.Text{English: "command", French: "commandement"}},
}

// Skills are all skills in a fixed order.
func Skills() iter.Seq[Skill] { return skills.All() }

// ParseSkill reads the code of a skill. A code that is none of [Skills] is a [fault.Fault].
func ParseSkill(text string) (Skill, error) { return fault.ParseCode(skills, text) }

// Valid says whether the skill is one of [Skills].
func (s Skill) Valid() bool { return skills.Has(s) }

// Title is what people read for the skill.
func (s Skill) Title() bilingual.Text { return skills.Title(s) }

// MarshalText gives the code; the empty text for the zero Skill. A code that is none of [Skills] is an error.
func (s Skill) MarshalText() ([]byte, error) { return fault.MarshalCode(skills, s) }

// UnmarshalText reads the code; the empty text is the zero Skill.
func (s *Skill) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(skills, text, s)
}
