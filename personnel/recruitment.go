package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Recruitment is one round of recruiting officers for missions, counted: the subject that [Recruiting] judges. The zero
// Recruitment states nothing, and no rule is met by it. Recruitments compare with ==.
//
// Its JSON form is an object without what is not stated; that of the zero Recruitment is an empty one.
type Recruitment struct {
	// Professional is whether the round is for one professional post, which is filled under a staff contract of the
	// organization, and not for individual officers.
	Professional policy.Answer `json:"professional,omitzero"`
	// Team is whether a team of the organization comes to assess those nominated.
	Team policy.Answer `json:"team,omitzero"`
	// Places is how many officers are sought, in [policy.Persons].
	Places policy.Measure `json:"places,omitzero"`
	// Interested is how many officers came forward, in [policy.Persons].
	Interested policy.Measure `json:"interested,omitzero"`
	// Nominated is how many of them are nominated, in [policy.Persons].
	Nominated policy.Measure `json:"nominated,omitzero"`
	// Women is how many of those nominated are women, as far as they say so themselves, in [policy.Persons].
	Women policy.Measure `json:"women,omitzero"`
}

// IsZero says whether nothing is stated.
func (r Recruitment) IsZero() bool { return r == Recruitment{} }

var wantNominated = bilingual.Text{
	English: "no more women than officers nominated", French: "pas plus de femmes que de personnes mises en candidature",
}

// Check lists what is wrong with what is stated, each at the key of its JSON form: an answer that is none, a count that
// is not a whole number of persons, more women than officers nominated.
func (r Recruitment) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "professional", r.Professional, policy.ParseAnswer)
	fault.AddCode(&faults, "team", r.Team, policy.ParseAnswer)
	heads.check(&faults, "places", r.Places)
	heads.check(&faults, "interested", r.Interested)
	heads.check(&faults, "nominated", r.Nominated)
	heads.check(&faults, "women", r.Women)
	if r.Women.Unit() == policy.Persons && r.Nominated.Unit() == policy.Persons && r.Women.Compare(r.Nominated) > 0 {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "women", Given: bilingual.Both(r.Women.In), Accepted: wantNominated})
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Recruitment as it was.
func (r *Recruitment) UnmarshalJSON(data []byte) error {
	var read Recruitment
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("professional", &read.Professional)
		o.Optional("team", &read.Team)
		o.Optional("places", &read.Places)
		o.Optional("interested", &read.Interested)
		o.Optional("nominated", &read.Nominated)
		o.Optional("women", &read.Women)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// counted is a count of a [Recruitment] with the fact that it is.
type counted struct {
	fact  policy.Fact
	count func(Recruitment) policy.Measure
}

var (
	placesCount     = counted{places, func(r Recruitment) policy.Measure { return r.Places }}
	interestedCount = counted{interested, func(r Recruitment) policy.Measure { return r.Interested }}
	nominatedCount  = counted{nominated, func(r Recruitment) policy.Measure { return r.Nominated }}
	womenCount      = counted{nominatedWomen, func(r Recruitment) policy.Measure { return r.Women }}
)

// shared is whether the part is so large a share of the whole as the comparison asks. Of a whole of nobody there is no
// share, and the rule does not concern it.
func shared(part, whole counted, holds func(comparison int) bool) func(Recruitment, policy.Measure) policy.Days {
	return func(r Recruitment, limit policy.Measure) policy.Days {
		some, all := part.count(r), whole.count(r)
		switch {
		case some.Unit() != policy.Persons, limit.Unit() != policy.Percent:
			return policy.Missing(part.fact)
		case all.Unit() != policy.Persons:
			return policy.Missing(whole.fact)
		case all.Number().IsZero():
			return policy.NotApplicable()
		}
		found := some.Number().Shift(2).Compare(all.Number().Mul(limit.Number()))
		return policy.Is(part.fact, answerOf(holds(found)))
	}
}

func atLeast(comparison int) bool { return comparison >= 0 }
func atMost(comparison int) bool  { return comparison <= 0 }
func below(comparison int) bool   { return comparison < 0 }

// answerOf is yes or no.
func answerOf(yes bool) policy.Answer {
	if yes {
		return policy.Yes
	}
	return policy.No
}

// roundsThat is the answer of a rule that asks only of rounds of which the answer to the fact is yes.
func roundsThat(
	fact policy.Fact, are func(Recruitment) policy.Answer, asks func(Recruitment, policy.Measure) policy.Days,
) func(Recruitment, policy.Measure) policy.Days {
	return func(r Recruitment, limit policy.Measure) policy.Days {
		switch are(r) {
		case policy.Yes:
			return asks(r, limit)
		case policy.No:
			return policy.NotApplicable()
		default:
			return policy.Missing(fact)
		}
	}
}

func forProfessionalPost(r Recruitment) policy.Answer { return r.Professional }
func assessedByTeam(r Recruitment) policy.Answer      { return r.Team }

func fewNominated(r Recruitment, limit policy.Measure) policy.Days {
	return policy.AtMost(nominated, r.Nominated, limit)
}

func manyNominated(r Recruitment, limit policy.Measure) policy.Days {
	return policy.AtLeast(nominated, r.Nominated, limit)
}
