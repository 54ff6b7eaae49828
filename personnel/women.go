package personnel

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Deployed is how many officers are deployed on each day, and how many of them are women as far as they say so
// themselves: the subject that [WomenDeployed] judges. The zero Deployed states nothing, and no rule is met by it.
//
// Its JSON form is an object without what is not stated.
type Deployed struct {
	// Officers is how many officers are deployed on each day, women included.
	Officers calendar.Levels `json:"officers,omitzero"`
	// Women is how many of them are women.
	Women calendar.Levels `json:"women,omitzero"`
}

// IsZero says whether nothing is stated.
func (d Deployed) IsZero() bool { return d.Officers.IsZero() && d.Women.IsZero() }

var wantDeployed = bilingual.Text{
	English: "on no day more women than officers deployed", French: "aucun jour plus de femmes que de membres en affectation",
}

// Check says whether there are days with more women than officers deployed.
func (d Deployed) Check() error {
	if many := d.Women.Above(d.Officers); !many.IsEmpty() {
		return fault.Fault{Kind: fault.Conflict, Path: "women", Given: bilingual.Both(many.In), Accepted: wantDeployed}
	}
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Deployed as it was.
func (d *Deployed) UnmarshalJSON(data []byte) error {
	var read Deployed
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officers", &read.Officers)
		o.Optional("women", &read.Women)
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

var deployedOfficers = policy.NewFact("officers", bilingual.Text{
	English: "number of officers deployed", French: "nombre de membres en affectation",
})

// WomenDeployed is the share of women among individual police officers that the United Nations aims at, year by year. It
// bars nobody: it is there to be reported. The day on which it is asked decides which year's share is meant, and the
// finding says on which days it is reached.
func WomenDeployed() policy.Policy[Deployed] {
	strategy := policy.Cite("elsie-fund-un-strategies")
	return policy.Must("personnel/women", bilingual.Text{
		English: "Women among officers deployed", French: "Femmes parmi les membres en affectation",
	}, policy.Rule[Deployed]{
		ID:    "personnel/women/deployed",
		Title: bilingual.Text{English: "Women among officers deployed", French: "Femmes parmi les membres en affectation"},
		Basis: strategy,
		Asked: policy.Throughout, Effect: policy.Advises,
		Sense: policy.Minimum,
		Limit: womenAimedAt(strategy),
		Days:  enoughWomen,
	})
}

// womenAimedAt is the share of women that is aimed at in each year: what was seen for 2014, 2019 and 2028, and one point
// more a year between the last two.
func womenAimedAt(strategy policy.Citation) policy.Timeline[policy.Measure] {
	const first, last = 2018, 2028
	year := func(y int) calendar.Date { return calendar.On(y, time.January, 1) }
	aims := policy.Timeline[policy.Measure]{{
		From: year(2014), Value: policy.Whole(20, policy.Percent),
		Basis: policy.Cite("peacewomen-police-personnel").Deriving(bilingual.Text{
			English: "20 percent by 2014 was announced; read as from its first day",
			French:  "20 pour cent d'ici 2014 ont été annoncés\u00a0; compris comme dès le premier jour de cette année",
		}),
	}}
	for y := first; y <= last; y++ {
		basis := strategy.Deriving(bilingual.Text{
			English: "21 percent in 2019 and 30 percent in 2028 make one point more a year",
			French:  "21 pour cent en 2019 et 30 pour cent en 2028 donnent un point de plus par an",
		})
		switch y {
		case 2019:
			basis = policy.Cite("ps-2019")
		case last:
			basis = strategy
		}
		aims = append(aims, policy.Entry[policy.Measure]{From: year(y), Value: policy.Whole(20+y-first, policy.Percent), Basis: basis})
	}
	return aims
}

// enoughWomen are the days on which women are so large a share of the officers deployed. On days without any officer the
// share lacks nothing.
func enoughWomen(d Deployed, limit policy.Measure) policy.Days {
	if d.Officers.IsZero() || limit.Unit() != policy.Percent {
		return policy.Missing(deployedOfficers)
	}
	var needed []calendar.Step
	for step := range d.Officers.Steps() {
		share := decimal.New(int64(step.Level), -2).Mul(limit.Number())
		needed = append(needed, calendar.Step{From: step.From, Level: int(share.Ceil().IntPart())})
	}
	return policy.DuringSpans(deployedOfficers, calendar.MustLevelsOf(needed...).Above(d.Women).Complement(), true)
}
