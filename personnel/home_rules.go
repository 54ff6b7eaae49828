package personnel

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PolicingAtHome is what keeps policing at home from being affected: how large a part of its actual strength a service
// may have away on any day, rounded down to whole officers and never less than [HomeFloor] gives; that it keeps the
// minimum strength that it states; that no more are away than an agreement names; whether the service holds an agreement
// with the program, authorized by the province where it is one of Quebec; and whether those away are replaced. The shares
// are assumed, as no public source states any.
//
// Where the strength is not known, the days on which no more are away than [HomeFloor] gives are met by the shares, and
// the others unknown. The RCMP, which runs the program, needs no agreement with it and no replacement from it. An
// agreement that a province refused to authorize is void: it covers nobody and bounds nobody. A service whose province is
// not stated may be one of Quebec, and so its authorization is unknown. Who is hired in the place of those away does not
// count towards the minimum strength: the count of the service may hold them already.
func PolicingAtHome() policy.Policy[HomeCapacity] {
	shareBasis := policy.Cite("rcmp-overview-page").Assuming(bilingual.Text{
		English: "policing at home is not to be affected; no source states a share; the largest that was seen is about 1.1 percent of " +
			"a service",
		French: "les services policiers au pays ne doivent pas être touchés\u00a0; aucune source n'indique de part\u00a0; " +
			"la plus grande observée est d'environ 1,1 pour cent d'un service",
	})
	beyondFloor := bilingual.Both(func(tag language.Tag) string {
		return fmt.Sprintf(moreAway.In(tag), HomeFloor()[0].Value.In(tag))
	})
	agreementBasis := policy.Cite("quotidien-saguenay-2017").Assuming(bilingual.Text{
		English: "officers left without a valid agreement until 2009; that one is required from January 1, 2010 on is assumed",
		French: "des membres sont partis sans entente valide jusqu'en 2009\u00a0; il est supposé qu'elle est obligatoire " +
			"à compter du 1er janvier 2010",
	})
	authorizationBasis := policy.Cite("quotidien-saguenay-2017").Noting(bilingual.Text{
		English: "agreements of Quebec services are signed ministry to ministry; two that the ministry of the province had not " +
			"authorized were void",
		French: "les ententes des services du Québec se signent de ministère à ministère\u00a0; deux d'entre elles, que le ministère " +
			"de la province n'avait pas autorisées, étaient nulles",
	})
	start := calendar.On(2006, time.April, 1)
	required := calendar.On(2010, time.January, 1)
	allButRCMP := bilingual.Text{
		English: "services other than the RCMP, which runs the program",
		French:  "services autres que la GRC, qui gère le programme",
	}
	inQuebec := bilingual.Text{
		English: "services of Quebec that may have an agreement", French: "services du Québec qui peuvent avoir une entente",
	}
	return policy.Must("personnel/policing-at-home",
		bilingual.Text{English: "Policing at home", French: "Services policiers au pays"},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/share-advised",
			Title: bilingual.Text{English: "Advised part of the service away", French: "Part conseillée du service en affectation"},
			Scope: beyondFloor,
			Basis: shareBasis, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: policy.Starting(start, policy.Whole(1, policy.Percent), shareBasis), Days: fewEnoughAway,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/share-maximum",
			Title: bilingual.Text{English: "Largest part of the service away", French: "Part maximale du service en affectation"},
			Scope: beyondFloor,
			Basis: shareBasis, Asked: policy.Throughout, Effect: policy.Bars, Sense: policy.Maximum,
			Limit: policy.Starting(start, policy.Whole(2, policy.Percent), shareBasis), Days: fewEnoughAway,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/minimum-strength",
			Title: bilingual.Text{English: "Minimum strength kept at home", French: "Effectif minimal conservé au pays"},
			Scope: bilingual.Text{
				English: "services that state a minimum strength", French: "services qui fixent un effectif minimal",
			},
			Basis: policy.Cite("rcmp-overview-page").Assuming(bilingual.Text{
				English: "policing at home is not to be affected; that a service keeps the minimum strength that it states is assumed",
				French: "les services policiers au pays ne doivent pas être touchés\u00a0; il est supposé qu'un service conserve " +
					"l'effectif minimal qu'il fixe",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(start, policy.Measure{}, policy.Citation{}), Days: minimumKept,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/agreement-officers",
			Title: bilingual.Text{English: "Officers away as agreed", French: "Nombre de membres convenu"},
			Scope: bilingual.Text{
				English: "services with an agreement that names a number", French: "services dont l'entente prévoit un nombre",
			},
			Basis: policy.Cite("spvm-international-missions").Assuming(bilingual.Text{
				English: "an agreement for a number of officers at any time is taken as the most that the service sends at once",
				French:  "une entente pour un nombre de membres en tout temps est tenue pour le plus que le service envoie en même temps",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(start, policy.Measure{}, policy.Citation{}), Days: asManyAsAgreed,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/agreement-advised",
			Title: bilingual.Text{English: "Agreement with the program, advised", French: "Entente avec le programme, conseillée"},
			Scope: allButRCMP,
			Basis: agreementBasis, Asked: policy.Throughout, Effect: policy.Advises,
			Limit: policy.Timeline[policy.Measure]{{From: start}, {From: required, Ended: true}}, Days: underAgreement,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/agreement",
			Title: bilingual.Text{English: "Agreement with the program", French: "Entente avec le programme"},
			Scope: allButRCMP,
			Basis: agreementBasis, Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(required, policy.Measure{}, agreementBasis), Days: underAgreement,
		},
		policy.Rule[HomeCapacity]{
			ID: "personnel/policing-at-home/authorization-advised",
			Title: bilingual.Text{
				English: "Agreement authorized by the province, advised", French: "Entente autorisée par la province, conseillée",
			},
			Scope: inQuebec, Basis: authorizationBasis, Asked: policy.Throughout, Effect: policy.Advises,
			Limit: policy.Timeline[policy.Measure]{{From: start}, {From: required, Ended: true}}, Days: authorizedByProvince,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/authorization",
			Title: bilingual.Text{English: "Agreement authorized by the province", French: "Entente autorisée par la province"},
			Scope: inQuebec, Basis: authorizationBasis, Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(required, policy.Measure{}, agreementBasis), Days: authorizedByProvince,
		},
		policy.Rule[HomeCapacity]{
			ID:    "personnel/policing-at-home/replacement",
			Title: bilingual.Text{English: "Officers away replaced", French: "Remplacement des membres en affectation"},
			Scope: allButRCMP,
			Basis: policy.Cite("spvm-commitment").Assuming(bilingual.Text{
				English: "one service says that those away are replaced, at no cost to the city; that the same is advised to every " +
					"service, unless it waives it, is assumed",
				French: "un service indique que les membres en affectation sont remplacés, sans frais pour la ville\u00a0; il est supposé " +
					"que la même chose est conseillée à tout service, à moins qu'il n'y renonce",
			}),
			Asked: policy.Throughout, Effect: policy.Advises,
			Limit: policy.Starting(start, policy.Measure{}, policy.Citation{}), Days: allReplaced,
		},
	)
}

var moreAway = bilingual.Text{
	English: "services with more than %s away", French: "services ayant plus de %s en affectation",
}
