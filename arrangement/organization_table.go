package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// organizationsNamed are the organizations that the facts name as asking for Canadian police or as running missions with
// them, in a fixed order: a new one is a literal here. The tribunals come last.
var organizationsNamed = []struct {
	code  Organization
	title bilingual.Text
	basis policy.Citation
}{
	{UnitedNations, bilingual.Text{English: "United Nations", French: "Organisation des Nations Unies"}, policy.Cite("rcmp-2009")},
	{EuropeanUnion, bilingual.Text{English: "European Union", French: "Union européenne"}, policy.Cite("rcmp-2009")},
	{
		OSCE,
		bilingual.Text{
			English: "Organization for Security and Co-operation in Europe",
			French:  "Organisation pour la sécurité et la coopération en Europe",
		},
		policy.Cite("rcmp-biennial-review-2001-2003"),
	},
	{
		NATO,
		bilingual.Text{English: "North Atlantic Treaty Organization", French: "Organisation du Traité de l'Atlantique Nord"},
		policy.Cite("rcmp-current-operations-2014"),
	},
	{AfricanUnion, bilingual.Text{English: "African Union", French: "Union africaine"}, policy.Cite("sauver-le-darfour-police")},
	{
		OIF,
		bilingual.Text{
			English: "International Organization of La Francophonie",
			French:  "Organisation internationale de la Francophonie",
		},
		policy.Assume(bilingual.Text{
			English: "no source read tells of a request from it; listed because Canada is one of its members",
			French:  "aucune source lue ne fait état d'une demande de sa part\u00a0; inscrite parce que le Canada en est membre",
		}),
	},
	{
		YugoslaviaTribunal,
		bilingual.Text{
			English: "International Criminal Tribunal for the former Yugoslavia",
			French:  "Tribunal pénal international pour l'ex-Yougoslavie",
		},
		policy.Cite("macleans-1999-07-12"),
	},
	{
		LebanonTribunal,
		bilingual.Text{English: "Special Tribunal for Lebanon", French: "Tribunal spécial pour le Liban"},
		policy.Cite("barriere-star-journal-2012"),
	},
	{
		CambodiaChambers,
		bilingual.Text{
			English: "Extraordinary Chambers in the Courts of Cambodia",
			French:  "Chambres extraordinaires au sein des tribunaux cambodgiens",
		},
		policy.Cite("rcmp-current-operations-2014"),
	},
}
