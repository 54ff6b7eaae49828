package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// roles are the roles in their order, each with a source that names it. The first five are those by which the program
// describes itself.
var roles = []struct {
	code  Role
	title bilingual.Text
	basis policy.Citation
}{
	{Patrol, bilingual.Text{English: "patrol", French: "patrouille"}, policy.Cite("rcmp-overview-page")},
	{
		RecruitTraining,
		bilingual.Text{English: "recruit training", French: "formation des recrues"},
		policy.Cite("rcmp-overview-page"),
	},
	{
		HumanitarianAssistance,
		bilingual.Text{English: "humanitarian assistance", French: "aide humanitaire"},
		policy.Cite("rcmp-overview-page"),
	},
	{
		ElectionSecurity,
		bilingual.Text{English: "election security", French: "sécurité des élections"},
		policy.Cite("rcmp-overview-page"),
	},
	{
		HumanRightsInvestigation,
		bilingual.Text{English: "investigation of human rights violations", French: "enquêtes sur les violations des droits de la personne"},
		policy.Cite("rcmp-overview-page"),
	},
	{Monitoring, bilingual.Text{English: "monitoring", French: "surveillance"}, policy.Cite("rcmp-current-operations-2017")},
	{Mentoring, bilingual.Text{English: "mentoring", French: "mentorat"}, policy.Cite("faae-2008")},
	{Advising, bilingual.Text{English: "advising", French: "conseil"}, policy.Cite("rcmp-current-operations-2017")},
	{
		Restructuring,
		bilingual.Text{English: "restructuring and reform of the police", French: "restructuration et réforme de la police"},
		policy.Cite("faae-2011"),
	},
	{
		TrainingNeeds,
		bilingual.Text{English: "assessment of training needs", French: "évaluation des besoins en formation"},
		policy.Cite("rcmp-current-operations-2017"),
	},
	{
		CommunityPolicing,
		bilingual.Text{English: "community policing", French: "police communautaire"},
		policy.Cite("rcmp-current-operations-2014"),
	},
	{
		SexualViolence,
		bilingual.Text{English: "sexual and gender-based violence", French: "violence sexuelle et fondée sur le genre"},
		policy.Cite("rcmp-gazette-mission-continuity"),
	},
	{OrganizedCrime, bilingual.Text{English: "organized crime", French: "crime organisé"}, policy.Cite("rcmp-congo-2021")},
	{
		WarCrimesInvestigation,
		bilingual.Text{English: "war crimes investigation", French: "enquêtes sur les crimes de guerre"},
		policy.Cite("rcmp-current-operations-2014"),
	},
	{
		DisasterResponse,
		bilingual.Text{English: "disaster response", French: "interventions en cas de catastrophe"},
		policy.Cite("faae-2011"),
	},
	{
		DisplacedPersonsCamps,
		bilingual.Text{English: "safety of camps of displaced persons", French: "sécurité des camps de personnes déplacées"},
		policy.Cite("rcmp-current-operations-2014"),
	},
	{Intelligence, bilingual.Text{English: "intelligence", French: "renseignement"}, policy.Cite("rcmp-current-operations-2017")},
	{
		PublicAffairs,
		bilingual.Text{English: "public affairs", French: "affaires publiques"},
		policy.Cite("rcmp-current-operations-2017"),
	},
	{
		Administration,
		bilingual.Text{English: "administration", French: "administration"},
		policy.Cite("rcmp-current-operations-2017"),
	},
	{Command, bilingual.Text{English: "command", French: "commandement"}, policy.Cite("rcmp-current-operations-2017")},
}
