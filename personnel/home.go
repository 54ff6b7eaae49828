package personnel

import (
	"fmt"
	"sort"
	"time"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// HomeCapacity is a service with the officers that are away from it: the subject that [PolicingAtHome] judges. The zero
// HomeCapacity states nothing, and no rule is met by it.
//
// Its JSON form is an object without what is not stated.
type HomeCapacity struct {
	// Service is the service at home. Without an ID it is not stated.
	Service Service `json:"service,omitzero"`
	// Strength is the count of its officers to go by, such as [Service.StrengthNear] gives; not stated where none is known.
	Strength Strength `json:"strength,omitzero"`
	// Away is how many of its officers are away on each day, those of the plan included.
	Away calendar.Levels `json:"away,omitzero"`
}

// IsZero says whether nothing is stated.
func (h HomeCapacity) IsZero() bool {
	return h.Service.IsZero() && h.Strength.IsZero() && h.Away.IsZero()
}

// Check lists the faults of the service and of the count, each at the key of its JSON form. A count that is not stated
// is no fault.
func (h HomeCapacity) Check() error {
	var faults fault.List
	faults.AddError("service", h.Service.Check())
	if !h.Strength.IsZero() {
		faults.AddError("strength", h.Strength.Check())
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the HomeCapacity as it was.
func (h *HomeCapacity) UnmarshalJSON(data []byte) error {
	var read HomeCapacity
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("strength", &read.Strength)
		o.Optional("away", &read.Away)
	})
	if err != nil {
		return err
	}
	*h = read
	return nil
}

// HomeFloor is how many officers may be away from a service of any size, in [policy.Persons], whatever the share.
func HomeFloor() policy.Timeline[policy.Measure] {
	return policy.Starting(calendar.Always().From(), policy.Whole(1, policy.Persons), policy.Assume(bilingual.Text{
		English: "never less than one officer, or the small services that took part in 2008 could not have",
		French:  "jamais moins d'un membre, sans quoi les petits services qui ont participé en 2008 n'auraient pas pu le faire",
	}))
}

// PolicingAtHome is what keeps policing at home from being affected: how large a part of its actual strength a service
// may have away on any day, rounded down to whole officers and never less than [HomeFloor] gives; that no more are away
// than an agreement names; and whether the service holds an agreement with the program. The shares are assumed, as no
// public source states any.
//
// Where the strength is not known, the days on which no more are away than [HomeFloor] gives are met, and the others
// unknown. The RCMP, which runs the program, needs no agreement with it.
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
	start := calendar.On(2006, time.April, 1)
	required := calendar.On(2010, time.January, 1)
	allButRCMP := bilingual.Text{
		English: "services other than the RCMP, which runs the program",
		French:  "services autres que la GRC, qui gère le programme",
	}
	return policy.Must(arrangement.PolicingAtHome,
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
	)
}

var moreAway = bilingual.Text{
	English: "services with more than %s away", French: "services ayant plus de %s en affectation",
}

// fewEnoughAway are the days on which no more are away than the floor or the share of the actual strength allows.
func fewEnoughAway(h HomeCapacity, limit policy.Measure) policy.Days {
	if h.Service.ID == "" {
		return policy.Missing(homeService)
	}
	tooMany := calendar.Always().Spans()
	for period, entry := range HomeFloor().All() {
		allowed := h.Away.Above(calendar.Constant(entry.Value.Int())).Complement()
		tooMany = tooMany.Minus(allowed.Intersect(period.Spans()))
	}
	share, known := shareOf(h.Strength.Actual, limit)
	if !known {
		return policy.DuringSpans(actual, tooMany.Complement(), false)
	}
	tooMany = tooMany.Intersect(h.Away.Above(calendar.Constant(share)))
	return policy.DuringSpans(away, tooMany.Complement(), true)
}

// asManyAsAgreed are the days on which no more are away than each agreement of the day names. Where no agreement names a
// number, the rule does not concern the service.
func asManyAsAgreed(h HomeCapacity, _ policy.Measure) policy.Days {
	if h.Service.ID == "" {
		return policy.Missing(homeService)
	}
	var tooMany calendar.Spans
	named := false
	for _, a := range h.Service.Agreements {
		if a.Officers.Unit() == policy.Persons {
			named = true
			tooMany = tooMany.Union(h.Away.Above(calendar.Constant(a.Officers.Int())).Intersect(a.Period.Spans()))
		}
	}
	if !named {
		return policy.NotApplicable()
	}
	return policy.DuringSpans(away, tooMany.Complement(), true)
}

// shareOf is that many percent of the strength, rounded down, and whether both are stated.
func shareOf(strength, percent policy.Measure) (officers int, known bool) {
	if strength.Unit() != policy.Persons || percent.Unit() != policy.Percent {
		return 0, false
	}
	share := strength.Number().Mul(percent.Number()).Mul(decimal.New(1, -2))
	return int(share.Floor().IntPart()), true
}

// underAgreement are the days on which an agreement is known. Another that is not known may cover the other days, unless
// it is stated that there is none.
func underAgreement(h HomeCapacity, _ policy.Measure) policy.Days {
	if h.Service.Kind == RoyalCanadianMountedPolice {
		return policy.NotApplicable()
	}
	var covered calendar.Spans
	for _, a := range h.Service.Agreements {
		covered = covered.Union(a.Period.Spans())
	}
	none := h.Service.Agreements != nil && len(h.Service.Agreements) == 0
	return policy.DuringSpans(agreement, covered, none)
}

// Headroom is how many more officers may leave the service for the whole period so that the verdict of the rules over it
// stays met, and that verdict. Where it is not met as things stand, there is none, and the verdict says whether that is
// so or unknown; on no period it is unknown. Without any limit the headroom is [calendar.MaxLevel].
//
// The rules must not be such that more officers away make one met that was not: it looks for the largest number by
// halving, some thirty verdicts in all.
func Headroom(
	rules policy.Edition[HomeCapacity], home HomeCapacity, period calendar.Period,
) (officers int, verdict policy.Verdict) {
	with := func(more int) policy.Verdict {
		planned := home
		planned.Away = home.Away.Plus(calendar.Constant(more).Within(period))
		return rules.Verdict(planned, period)
	}
	if verdict = with(0); verdict != policy.Met {
		return 0, verdict
	}
	return sort.Search(calendar.MaxLevel, func(more int) bool { return with(more+1) != policy.Met }), verdict
}
