package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Preparation is what has been begun for a departure, and on which day: the subject that [LeadTimes] judges. What has
// not been begun, and what is not stated, have no day alike. The zero Preparation states nothing, and no rule is met by
// it. Preparations compare with ==.
//
// Its JSON form is an object without what is not stated; that of the zero Preparation is an empty one.
type Preparation struct {
	// Professional is whether the posts are professional ones, which are filled under a staff contract of the
	// organization.
	Professional policy.Answer `json:"professional,omitzero"`
	// Headquarters is whether the posts are at the headquarters of the organization and not in a mission.
	Headquarters policy.Answer `json:"headquarters,omitzero"`
	// AssessmentRequested is the day on which an assessment team was asked for in writing.
	AssessmentRequested calendar.Date `json:"assessment_requested,omitzero"`
	// Assessment is the day on which the assessment begins.
	Assessment calendar.Date `json:"assessment,omitzero"`
	// Nominated is the day on which the candidates were nominated to the organization.
	Nominated calendar.Date `json:"nominated,omitzero"`
	// Visas is the day on which the visas were applied for.
	Visas calendar.Date `json:"visas,omitzero"`
	// Training is the day on which the training before departure begins.
	Training calendar.Date `json:"training,omitzero"`
}

// IsZero says whether nothing is stated.
func (p Preparation) IsZero() bool { return p == Preparation{} }

var wantNoHeadquarters = bilingual.Text{
	English: "posts at headquarters only where they are professional",
	French:  "des postes au siège seulement s'il s'agit de postes d'administrateur",
}

// Check lists what is wrong with what is stated, each at the key of its JSON form: an answer that is none, posts at
// headquarters that are not professional, an assessment that was asked for on the day on which it begins or later.
func (p Preparation) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "professional", p.Professional, policy.ParseAnswer)
	fault.AddCode(&faults, "headquarters", p.Headquarters, policy.ParseAnswer)
	if p.Headquarters == policy.Yes && p.Professional == policy.No {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "headquarters", Given: bilingual.Both(p.Headquarters.Title().In), Accepted: wantNoHeadquarters,
		})
	}
	checkAfter(&faults, "assessment", p.Assessment, p.AssessmentRequested)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Preparation as it was.
func (p *Preparation) UnmarshalJSON(data []byte) error {
	var read Preparation
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("professional", &read.Professional)
		o.Optional("headquarters", &read.Headquarters)
		o.Optional("assessment_requested", &read.AssessmentRequested)
		o.Optional("assessment", &read.Assessment)
		o.Optional("nominated", &read.Nominated)
		o.Optional("visas", &read.Visas)
		o.Optional("training", &read.Training)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// requestedEarly is whether the assessment begins so many months after it was asked for.
func requestedEarly(p Preparation, limit policy.Measure) policy.Days {
	switch {
	case p.AssessmentRequested.IsZero():
		return policy.Missing(assessmentRequest)
	case p.Assessment.IsZero():
		return policy.Missing(assessmentDay)
	}
	return policy.Is(assessmentRequest, answerOf(!p.Assessment.Before(p.AssessmentRequested.AddMonths(limit.Int()))))
}

// forPosts is the answer of a rule that asks of posts of one sort only: professional or not, at headquarters or not,
// whatever the latter where the post is not professional.
func forPosts(
	isProfessional, atHeadquarters policy.Answer, asks func(Preparation, policy.Measure) policy.Days,
) func(Preparation, policy.Measure) policy.Days {
	return func(p Preparation, limit policy.Measure) policy.Days {
		switch {
		case !p.Professional.Valid():
			return policy.Missing(professional)
		case p.Professional != isProfessional:
			return policy.NotApplicable()
		case isProfessional == policy.No:
			return asks(p, limit)
		case !p.Headquarters.Valid():
			return policy.Missing(headquarters)
		case p.Headquarters != atHeadquarters:
			return policy.NotApplicable()
		}
		return asks(p, limit)
	}
}

func recruited(p Preparation, limit policy.Measure) policy.Days {
	return policy.From(nominationDay, p.Nominated.AddMonths(limit.Int()))
}

func visaGranted(p Preparation, limit policy.Measure) policy.Days {
	return policy.From(visaDay, p.Visas.AddMonths(limit.Int()))
}

func trained(p Preparation, limit policy.Measure) policy.Days {
	return policy.From(trainingDay, p.Training.AddDays(limit.Int()))
}
