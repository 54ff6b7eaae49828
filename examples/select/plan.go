package main

import (
	"context"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel/selection"
)

// plan is a plan as it is written.
type plan struct {
	Filled      int64               `json:"filled"`
	Fit         string              `json:"fit"`
	Assignments []assignment        `json:"assignments"`
	Certificate selection.AimedPlan `json:"certificate"`
}

type assignment struct {
	Officer string `json:"officer"`
	Post    string `json:"post"`
}

func written(p selection.AimedPlan) plan {
	w := plan{Filled: p.Merit().Filled, Fit: p.Merit().Fit.String(), Assignments: []assignment{}, Certificate: p}
	for a := range p.Assignments() {
		w.Assignments = append(w.Assignments, assignment{a.Officer, a.Post})
	}
	return w
}

// UnmarshalJSON reads a plan.
func (p *plan) UnmarshalJSON(data []byte) error {
	var read plan
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("filled", &read.Filled)
		o.Required("fit", &read.Fit)
		if !fault.Items(o, "assignments", &read.Assignments) && !o.Has("assignments") {
			o.Fault("assignments", fault.Missing, bilingual.Text{}, wantList)
		}
		o.Required("certificate", &read.Certificate)
	})
	if err == nil {
		*p = read
	}
	return err
}

// UnmarshalJSON reads an assignment.
func (a *assignment) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &a.Officer)
		o.Required("post", &a.Post)
	})
}

var others = bilingual.Text{
	English: "filled, fit or assignments are not those that the certificate is about",
	French:  "filled, fit ou assignments ne sont pas ceux sur lesquels porte le certificat",
}

// check says why the plan does not hold; nothing if it does, and then it gives the certificate.
func check(ctx context.Context, data []byte, problem selection.Problem, aims selection.Aims, tag language.Tag) (certificate selection.AimedPlan, wrong string) {
	var p plan
	if err := p.UnmarshalJSON(data); err != nil {
		return certificate, fault.Of(err).Under("plan").In(tag)
	}
	w := written(p.Certificate)
	if p.Filled != w.Filled || p.Fit != w.Fit || !slices.Equal(p.Assignments, w.Assignments) {
		return certificate, others.In(tag)
	}
	if err := p.Certificate.VerifyFor(ctx, problem, aims); err != nil {
		if told, both := err.(interface{ In(language.Tag) string }); both {
			return certificate, told.In(tag)
		}
		return certificate, fmt.Sprint(err)
	}
	return p.Certificate, ""
}
