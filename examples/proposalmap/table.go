package main

import (
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// table is the table of the library, read through what it exports.
type table struct {
	States []state `json:"states"`
	Kinds  []kind  `json:"kinds"`
}

// state is a column: a state that a proposal can be in; the one without a code is the beginning.
type state struct {
	Code  arrangement.ProposalState `json:"code,omitzero"`
	Title bilingual.Text            `json:"title"`
}

// kind is a row: a kind of event, who may raise it, what else has to be so, and where it leads from where.
type kind struct {
	Code        arrangement.ProposalKind         `json:"code"`
	Title       bilingual.Text                   `json:"title"`
	RaisedBy    []arrangement.Part               `json:"raised_by"`
	Basis       policy.Citation                  `json:"basis"`
	Guard       arrangement.ProposalGuard        `json:"guard,omitzero"`
	Transitions []arrangement.ProposalTransition `json:"transitions"`
}

var beginning = bilingual.Text{English: "beginning", French: "début"}

func readTable() table {
	t := table{States: []state{{Title: beginning}}}
	for s := range arrangement.ProposalStates() {
		t.States = append(t.States, state{s, s.Title()})
	}
	for k := range arrangement.ProposalKinds() {
		row := kind{Code: k, Title: k.Title(), Guard: k.Guard()}
		row.RaisedBy, row.Basis = k.RaisedBy()
		for transition := range arrangement.ProposalTransitions() {
			if transition.Kind == k {
				row.Transitions = append(row.Transitions, transition)
			}
		}
		t.Kinds = append(t.Kinds, row)
	}
	return t
}

// from is where an event of the kind leads from the state, and whether it may happen there.
func (k kind) from(s arrangement.ProposalState) (to arrangement.ProposalState, may bool) {
	for _, transition := range k.Transitions {
		if transition.From == s {
			return transition.To, true
		}
	}
	return "", false
}

// parts is who may raise an event of the kind, in words.
func (k kind) parts(tag language.Tag) []string {
	titles := make([]string, len(k.RaisedBy))
	for i, part := range k.RaisedBy {
		titles[i] = part.Title().In(tag)
	}
	return titles
}

// last says whether nothing leads away from the state.
func (t table) last(s arrangement.ProposalState) bool {
	for _, k := range t.Kinds {
		if _, may := k.from(s); may {
			return false
		}
	}
	return true
}
