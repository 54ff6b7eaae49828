package ipp_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
)

// writers are the functions that write what their first argument holds.
var writers = regexp.MustCompile(`^(append|clear|copy|delete)$|` +
	`^slices\.(Compact|CompactFunc|Delete|DeleteFunc|Grow|Insert|Replace|Reverse|Sort|SortFunc|SortStableFunc)$|` +
	`^maps\.(Copy|DeleteFunc|Insert)$|` +
	`^sort\.(Float64s|Ints|Slice|SliceStable|Sort|Stable|Strings)$`)

// writesVariable finds what writes a variable of a package, of this one or another: assignments to it, to an element
// or to a field, its address taken, functions and methods that write it; and variables made to be written, such as
// locks and channels.
func writesVariable(p *pkg) []string {
	var found []string
	target := func(expr ast.Expr, how string) {
		if v := p.variable(expr); v != nil {
			found = append(found, p.at(expr.Pos(), "%s the package variable %s", how, v.Name()))
		}
	}
	p.inspect(func(node ast.Node) {
		switch n := node.(type) {
		case *ast.AssignStmt:
			for _, to := range n.Lhs {
				target(to, "assigns to")
			}
		case *ast.IncDecStmt:
			target(n.X, "counts on")
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				target(n.Key, "assigns to")
				target(n.Value, "assigns to")
			}
		case *ast.SendStmt:
			target(n.Chan, "sends to")
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				target(n.X, "takes the address of")
			}
		case *ast.SliceExpr:
			if _, array := p.info.TypeOf(n.X).Underlying().(*types.Array); array {
				target(n.X, "takes the address of")
			}
		case *ast.CallExpr:
			if name := p.function(n.Fun); writers.MatchString(name) && len(n.Args) > 0 {
				target(n.Args[0], "calls "+name+" on")
			}
		case *ast.SelectorExpr:
			if p.takesAddress(n) {
				target(n.X, "calls "+n.Sel.Name+", which can write, on")
			}
		}
	})
	for _, name := range p.types.Scope().Names() {
		if v, ok := p.types.Scope().Lookup(name).(*types.Var); ok && madeToBeWritten(v.Type()) {
			found = append(found, p.at(v.Pos(), "declares the package variable %s, whose type is made to be written", name))
		}
	}
	return found
}

// handsOutVariable finds exported functions and methods that return a variable of the package through which the
// caller could write: a slice, a map or a pointer.
func handsOutVariable(p *pkg) []string {
	var found []string
	p.inspect(func(node ast.Node) {
		f, ok := node.(*ast.FuncDecl)
		if !ok || !f.Name.IsExported() || f.Body == nil {
			return
		}
		ast.Inspect(f.Body, func(node ast.Node) bool {
			returned, ok := node.(*ast.ReturnStmt)
			if !ok {
				_, inner := node.(*ast.FuncLit)
				return !inner
			}
			for _, result := range returned.Results {
				v := p.variable(result)
				if v == nil {
					continue
				}
				switch p.info.TypeOf(result).Underlying().(type) {
				case *types.Slice, *types.Map, *types.Pointer:
					found = append(found, p.at(result.Pos(), "%s hands out the package variable %s", f.Name.Name, v.Name()))
				}
			}
			return true
		})
	})
	return found
}

// variable is the package variable that an expression is, or is an element, a field or a part of; nil where it is
// none.
func (p *pkg) variable(expr ast.Expr) *types.Var {
	switch e := expr.(type) {
	case *ast.Ident:
		if v, ok := p.info.Uses[e].(*types.Var); ok && v.Kind() == types.PackageVar {
			return v
		}
	case *ast.SelectorExpr:
		if v, ok := p.info.Uses[e.Sel].(*types.Var); ok && v.Kind() == types.PackageVar {
			return v // a variable of another package
		}
		return p.variable(e.X)
	case *ast.ParenExpr:
		return p.variable(e.X)
	case *ast.IndexExpr:
		return p.variable(e.X)
	case *ast.SliceExpr:
		return p.variable(e.X)
	case *ast.StarExpr:
		return p.variable(e.X)
	case *ast.TypeAssertExpr:
		return p.variable(e.X)
	}
	return nil
}

// takesAddress says whether a selector is a method with a pointer receiver on something that is no pointer itself, so
// that the call takes its address.
func (p *pkg) takesAddress(selector *ast.SelectorExpr) bool {
	selection := p.info.Selections[selector]
	if selection == nil || selection.Kind() != types.MethodVal || selection.Indirect() {
		return false
	}
	if _, pointer := selection.Recv().Underlying().(*types.Pointer); pointer {
		return false
	}
	method, ok := selection.Obj().(*types.Func)
	if !ok || method.Signature().Recv() == nil {
		return false
	}
	_, pointer := method.Signature().Recv().Type().(*types.Pointer)
	return pointer
}

// madeToBeWritten says whether a type is a channel, or one of the packages sync and sync/atomic, or a pointer to it.
func madeToBeWritten(t types.Type) bool {
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	if _, channel := t.Underlying().(*types.Chan); channel {
		return true
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	path := named.Obj().Pkg().Path()
	return path == "sync" || path == "sync/atomic"
}
