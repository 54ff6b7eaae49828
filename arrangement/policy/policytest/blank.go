package policytest

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Blank asks every rule about the blank subject, the zero S, of which nothing is stated, with each limit that it ever had,
// and gives the findings that must not be: those of rules that hold there on any day, and of rules that panic. It is empty
// for a sound policy: unknown is never read as met.
//
// Only the whole subject is left blank: what a rule answers where one of several facts is missing is for the cases.
//
// A subject whose zero value states something is no subject for this kit: an absence is stated, never a zero.
func Blank[S any](p policy.Policy[S]) []policy.Finding {
	var found []policy.Finding
	for rule := range p.Rules() {
		single, _ := alone(rule)
		for period := range rule.Limit.All() {
			f, _ := ask(single, Case[S]{Nomination: period.From(), Tour: calendar.Single(period.From())})
			if !f.Days.Met().IsEmpty() || !f.Fault.IsZero() {
				found = append(found, f)
			}
		}
	}
	return found
}
